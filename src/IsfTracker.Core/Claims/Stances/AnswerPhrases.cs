namespace IsfTracker.Core.Claims.Stances;

/// <summary>How news words an answer: refusals, pledges, offers, deliberations, and none.</summary>
internal static class AnswerPhrases
{
    public static readonly (Signal Signal, string Phrases)[] Groups =
    [
        (Signal.Decline, """
            rule|rules|ruled|ruling out
            rule|rules|ruled|ruling …3 out
            exclude|excludes|excluded|excluding
            turn|turns|turned|turning …4 down
            refus*
            reject|rejects|rejected|rejecting
            decline|declines|declined|declining
            opt|opts|opted|opting out
            stay|stays|stayed|staying|remain|keep|keeps|kept|bow|bows|bowed|pull|pulls|pulled|back|backs|backed|backing|step|drop|drops|dropped out
            stay|stays|keep|keeps away from
            renege|reneged|reneges|reneging
            withdr* …4 pledge|offer|commitment|promise|candidacy|participation
            withdraw|withdrew|withdrawn from
            said|says|say|saying|answer|answered no to
            say|says|said|saying no
            @not …3 plan|plans|planned|planning|intention|intentions|intent|intend|intends|intended|intending
            @not …3 envisage|envisaged|envisioned|foreseen|contemplated|considered|considering|consideration|consider
            @not …3 agenda|table|cards
            off the table
            out of the question
            non starter
            close|closes|closed|shut|shuts|slam*|closing …2 door|file
            unwilling|unwillingness
            decide|decides|decided|deciding|decision|voted against
            against sending|deploying|joining|participating|contributing|taking
            changed|changes|changing its|their|his|her mind
            unlikely to
            cooled on|toward|towards|to
            second thoughts about
            take|takes|took|taken …3 promise|pledge|offer|word back
            call|calls|called …3 off
            reversed|reversing|reverses …6 promise|pledge|decision|commitment
            want|wants|wanted no part|role
            avoid|avoids|avoided|avoiding
            oppose|opposes|opposed …3 sending|deploying|participating|joining
            abstain|abstains|abstained|refrain|refrains|refrained from
            @not interested
            no participation|deployment|involvement|role|troops|peacekeepers|contribution|soldiers …6 envisaged|envisioned|planned|foreseen|considered|expected|intended|question|discussed
            out …2 peacekeeping
            peacekeeping @be out
            @not …2 desk
            @not in|into favour|favor
            money …2 not|no|instead …2 soldiers|troops
            @not …2 part of
            shun|shuns|shunned|spurn|spurned|rebuff|rebuffed|snub|snubbed
            distance|distances|distanced|distancing itself|himself|themselves
            balk|balks|balked|balking
            scrap|scraps|scrapped|cancel|cancels|cancelled|canceled|shelve|shelved|abandon|abandons|abandoned
            backtrack*|retreat|retreats|retreated
            go|gone|going home
            step|steps|stepped|pull|pulls|pulled|walk|walked|back|backs|backed|backing back|away
            no longer …1 participate|participating|contribute|send|join|interested|willing|ready|figures|figure
            scale|scaled back
            not|never …3 be …2 participating|sending|deploying|joining|contributing|taking
            say|says|said|saying it will not
            @not …3 figure|figures
            """),
        (Signal.Commit, """
            agree|agrees|agreed|agreeing
            pledge|pledges|pledged|pledging
            promise|promises|promised|promising
            commit|commits|committed|committing
            make|makes|made|given|gave|give|giving|announce* …3 commitment|commitments|promise|pledge
            approve|approves|approved|approving
            vow|vows|vowed
            confirm|confirms|confirmed …3 participation|deployment|contribution|it would|will
            sign|signed|signs|signing up|on
            on board
            give|gave|given|giving …3 word
            accept|accepts|accepted …4 invitation|request|proposal|offer|role|command
            decided|decides|decision|decide to …2 send|deploy|join|contribute|participate|take
            set|due|poised|slated|scheduled to …3 send|deploy|contribute|join|take|provide|participate|dispatch
            confirmed|announced …4 participation|deployment|contribution
            intends|plans|planning|intend|plan to …2 send|deploy|contribute|join|take|provide|participate|dispatch
            preparing|prepares|prepare|readying to|for …3 send|deploy|dispatch|deployment
            send|sends|sending …3 its? first
            named|among …6 contributors|contributing
            first …3 troops|soldiers|contingent|group|units|personnel|battalion
            green light
            """),
        (Signal.Offer, """
            ready|readiness
            willing|willingness
            prepared to|for
            offer|offers|offered|offering
            volunteer|volunteers|volunteered|volunteering
            candidacy|candidature
            stand|stands|stood ready|by
            put|puts|putting …2 forward
            put|puts …2 hand up
            @be keen|eager|happy|glad|pleased
            express*|signal*|indicat*|voice* …3 readiness|willingness|desire
            available|availability
            prepared|preparing|prepares|trained|training|trains|readied|readying …6 troops|soldiers|personnel|brigade|battalion
            can|could|would|will be there
            want|wants|wanted|wishes|desire|desires|desired to …1 take|join|participate|contribute|send|be|play
            can|could …2 provide|contribute|send|deploy
            capable|able|capability|capacity to|of …2 send|sending|deploy*|contribut*
            """),
        (Signal.Consider, """
            consider|considers|considered|considering|consideration
            reassess|reassessing|rethink|rethinking
            look|looking …4 new eyes
            among the things
            weigh|weighs|weighed|weighing
            study|studies|studied|studying
            examine|examines|examined|examining
            explore|explores|explored|exploring
            review|reviews|reviewed|reviewing
            mull|mulls|mulled|mulling
            contemplate|contemplates|contemplating
            think|thinks|thinking about|of|over|whether
            looking|look|looks into|at
            evaluat*|assess|assesses|assessing|deliberat*
            open to
            interest|interested
            contender|contenders|candidate|candidates|frontrunner|frontrunners|runners|runner
            front runner|runners
            shortlist|shortlisted
            short list
            potential|possible|likely|prospective|would be …3 contributor|contributors|participant|participants|participation|contribution|deployment|partner|partners|candidate|candidates|member|members|troop|involvement
            expected|likely|tipped|projected to
            likely
            may|might|could …3 send|deploy|contribute|join|participate|take|provide|be
            possibility|possibilities|option|options|prospect
            talks|discussions|negotiations|consultations …4 about|on|over …4 @part
            discuss|discusses|discussed|discussing …6 @part
            leaning|leans toward|towards
            among …8 countries|nations|states
            potential contributors
            named|mentioned|seen|identified|cited|touted|mooted|floated|listed|viewed|regarded …4 as …4 contributor|contributors|candidate|candidates|participant|participants|one|possible|potential|likely
            reconsider|reconsiders|reconsidered|reconsidering
            draw|drawing up options|plans
            """),
        (Signal.Undecided, """
            undecided
            @not …2 invited|approached
            second thoughts
            neither …3 yes …4 no
            @not …3 withdrawn
            decision|decisions @have yet
            position|positions …2 clear|known …2 time
            wait|waiting|waits and see
            @not …6 decision|decisions
            @not …2 decided|decide
            decision …14 @not …3 taken|made|reached|accepted|adopted
            decision …4 outstanding|pending|awaited
            yet to …1 decide|make|take|reach|commit|announce|determine|give
            yet …3 decide|decided
            @not …3 determined|determine
            question|matter|issue …3 open|undecided
            neither …8 nor
            @not …2 committed|commitment|commitments|commit …2 yet|so
            non committal
            noncommittal
            remains|remain|still unclear|open|uncertain|undecided|unresolved
            early to …2 say|speak|talk|tell
            up …1 in the air
            make|makes|made up its|their own? mind
            still …1 thinking|studying|deciding
            @not settled
            @not final|finalised|finalized
            open question
            tbd
            """),
        (Signal.Decision, """
            decision|decisions
            decide|decides|decided|deciding
            """),
    ];
}
