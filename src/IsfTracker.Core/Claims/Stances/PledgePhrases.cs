namespace IsfTracker.Core.Claims.Stances;

/// <summary>How news words a pledge, an offer, and a deployment under way.</summary>
internal static class PledgePhrases
{
    public static readonly (Signal Signal, string Phrases)[] Groups =
    [
        (Signal.Commit, """
            agree|agrees|agreed|agreeing
            agreement|deal|accord …2 reached|struck|signed|concluded|made|sealed
            reached|struck|signed|concluded|sealed …2 agreement|deal|accord
            pledge|pledges|pledged|pledging
            promise|promises|promised|promising
            commit|commits|committed|committing
            make|makes|made|given|gave|give|giving|announce*|keep|keeps|kept|keeping|honour*|honor*|deliver*|undertook|undertaken …3 commitment|commitments|promise|promises|pledge|word
            approve|approves|approved|approving
            vow|vows|vowed
            confirm|confirms|confirmed|announce|announces|announced …4 participation|deployment|contribution|dispatch|it would|will
            announce|announces|announced …4 @send|join|joining
            sign|signed|signs|signing up|on
            sign|signed|signs|signing …3 law|decree|order|memorandum|agreement|bill
            on board
            @be all? in at|for
            give|gave|given|giving …3 word|consent|assent|blessing
            accept|accepts|accepted …4 invitation|request|proposal|offer|role|command
            say|says|said yes
            answer|reply @be yes
            decided|decides|decision|decide|resolved to …2 send|deploy|join|contribute|participate|take|dispatch|provide
            set|due|poised|slated|scheduled|about|preparing|on-course to …3 send|deploy|contribute|join|take|provide|participate|dispatch|leave|depart|arrive
            intends|plans|planning|intend|plan|planned|intended to …2 send|deploy|contribute|join|take|provide|participate|dispatch|have
            preparing|prepares|prepare|prepared|readying to|for …3 send|deploy|dispatch|deployment|departure|leave|depart|go|fly
            send|sends|sending …3 its? first
            named|among|one …6 contributors|contributing
            among|one …6 countries|nations|states …3 pledge*|promis*|agree*|commit*|send*|contribut*
            first …3 troops|soldiers|contingent|group|units|personnel|battalion
            green light
            first|second|initial|next|last batch|wave|phase|rotation|echelon|tranche|flight|group
            go ahead|signal
            strong contingent|battalion|brigade|force|unit
            take|takes|took|taken|taking up positions|position|duties|duty
            began|begun|begins|started|starts …1 deploying|deployment|patrolling|arriving|leaving|training
            selected|chosen|picked|earmarked|assembled|formed|drawn …5 soldiers|troops|personnel|battalion|brigade|contingent|officers
            deputy commander
            cabinet|government|council …3 approved|approves|endorsed|authorised|authorized|cleared
            advance …1 party|team|guard|group|unit
            troops|soldiers|peacekeepers|personnel|contingent|battalion|officers|engineers|unit|units|brigade @have|@be|already …3 arrived|landed|left|departed|deployed|leaving|departing|arriving|flown|flying|working|serving|stationed|based|operating|embarked|boarded
            @be|have already …3 deployed|working|serving|there|stationed|ground|Gaza
            handed|handing|hands …4 flag|colours|colors
            farewell|send-off|sendoff ceremony|parade
            @be going|leaving there|because|tomorrow
            will|shall|ll be|go|come there
            would be|go there
            @be there to stay
            go|goes|going|went ahead with
            assume*|take|takes|took|taken …3 command|deputy-command
            second|seconds|seconded|seconding …4 officers|staff
            fly|flies out
            will|would …2 bring|supply|field|contribute|provide|send|deploy|dispatch|join|participate|accompany
            """),
        (Signal.Offer, """
            ready|readiness
            no objection|objections to|against
            willing|willingness
            prepared to|for
            offer|offers|offered|offering|offerings
            volunteer|volunteers|volunteered|volunteering
            candidacy|candidature|bid to
            stand|stands|stood ready|by
            at the ready
            earmark|earmarks|earmarked
            could …2 mobilised|mobilized|deployed …1 within|at
            propose|proposes|proposed|proposing …3 @send
            @not hesitate|shy
            lend|lends|extend|extends …2 hand
            on standby
            put|puts|putting …2 forward
            put|puts …2 hand up
            put|puts|placed|placing …5 at …2 disposal
            throw|throws|threw|thrown …1 hat
            step|steps|stepped|stepping up|forward
            @be keen|eager|happy|glad|pleased|honoured|honored|proud
            express*|signal*|indicat*|voice* …3 readiness|willingness|desire
            available|availability
            prepared|preparing|prepares|trained|training|trains|readied|readying …6 troops|soldiers|personnel|brigade|battalion|battalions|contingent
            can|could be there
            want|wants|wanted|wishes|desire|desires|desired|seek|seeks|sought|seeking|like|aspires|hopes|asked|lobbied to …1 take|join|participate|contribute|send|be|play|dispatch|deploy
            desire|ambition|wish to be|take|join|participate|contribute|send|play
            can|could …2 provide|contribute|send|deploy
            able|capable|capability|capacity|means to|of …2 send|sending|deploy*|contribut*|export|provide
            agreement|agreed|yes|consent|approval|commitment in principle
            in principle …5 agree*|ready|contribut*|join|send|yes
            answer|response|reply @be …5 positive|affirmative|favourable|favorable
            positive|affirmative|favourable|favorable answer|response|reply
            glad|gladly
            play|do|doing|playing its|our|their part|share|bit
            shoulder*|assume …3 responsibilit*|burden
            """),
    ];
}
