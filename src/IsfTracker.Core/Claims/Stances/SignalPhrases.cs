namespace IsfTracker.Core.Claims.Stances;

/// <summary>How English news words each signal. Written as the codebook's wordings are; <c>@name</c> stands for a list of words.</summary>
internal static class SignalPhrases
{
    private static readonly (string Name, string Words)[] Lists =
    [
        ("@not", "not|no|never|neither|without|cannot|cant|wont|wouldnt|doesnt|dont|didnt|isnt|arent|wasnt|werent|hasnt|havent|hadnt|couldnt|shouldnt|nobody|none|nothing|nor"),
        ("@troops", "troops|troop|soldiers|soldier|peacekeepers|peacekeeper|peacemakers|personnel|contingent|contingents|unit|units|battalion|battalions|brigade|servicemen|servicemembers|men|police|officers|monitors|guards|hospital|engineers|medics|military|forces"),
        ("@send", "send|sends|sending|sent|deploy|deploys|deployed|deploying|dispatch|dispatches|dispatched|dispatching|contribute|contributes|contributed|contributing|provide|provides|provided|providing|supply|supplies|supplying|supplied|commit|commits|committing"),
        ("@part", "participate|participates|participating|participated|participation|join|joins|joining|joined|deploy|deployment|involvement|contribution|contributing|contribute|sending|send|part|role|mission|force"),
        ("@be", "is|are|was|were|be|been|being|s|re"),
        ("@have", "has|have|had|having|s|ve"),
        ("@reports", "report|reports|claim|claims|claimed|rumours|rumors|allegations|suggestions|suggestion|statement|statements|news|idea|notion|assertion|assertions"),
    ];

    public static IEnumerable<(string Pattern, Signal Signal)> All =>
        Groups.SelectMany(group => group.Phrases.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(phrase => (Lists.Aggregate(phrase, (text, list) => text.Replace(list.Name, list.Words, StringComparison.Ordinal)), group.Signal)));

    private static readonly (Signal Signal, string Phrases)[] Groups =
    [
        (Signal.Negation, """
            @not
            no longer
            far from
            stop*|stopped short of
            fail|fails|failed|failing to
            instead|rather of|than
            hardly
            yet to
            refrain*
            """),
        (Signal.Act, """
            @send …6 @troops
            troops|soldiers|peacekeepers|contingent|forces|personnel …2 sent|deployed|dispatched|contributed
            deploy|deploys|deploying|deployed|deployment|deployments|dispatch|dispatching
            contribute|contributes|contributing|contributed|contribution|contributions
            contributor|contributors
            send|sends|sending|sent
            join|joins|joining|joined
            participate|participates|participating|participated|participation|participants
            take|takes|taking|took|taken an? active? part
            taking part
            involvement
            engagement
            be|being|become|becoming part|one of
            serve|serves|serving
            boots on the? ground
            leave|leaves|leaving|depart|departs|departing|arrive|arrives|arriving|travel for|to|in
            peacekeeping|peacekeeper|combat role
            role in
            go|going|goes|come|coming to
            @troops for|to|in Gaza
            deployable
            presence in
            sign|signs|signed|signing up
            intervene|intervention
            mission abroad
            provide|provides|providing troops|peacekeepers|soldiers|personnel
            patrol|patrols|patrolling
            """),
        (Signal.Troops, """
            troops|troop|soldiers|soldier|peacekeepers|peacekeeper|peacemakers|contingent|contingents|battalion|battalions|brigade|servicemen|servicemembers|personnel
            military|army|armed units|unit|force|forces|personnel
            """),
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
        (Signal.Condition, """
            unless
            only|just|even if|when|after|once|with|under
            only …6 if|when|after|once|under|with
            if and only if
            provided that
            providing that
            on condition
            on|under …2 condition|conditions|proviso|understanding that
            conditional|conditionally
            conditioned|conditions|condition|conditionality|preconditions|precondition
            prerequisite|prerequisites
            subject to
            conditioned|conditional|contingent
            only …3 happen|possible|go|come|send|deploy|leave
            condition|conditions|requirement|requirements
            contingent on|upon
            depend|depends|depended|depending|dependent on|upon|whether
            hinge|hinges|hinged|hinging|rests|predicated on
            tied|tie|ties|linked|links|link …4 to
            as|so long as
            in|only in …2 case|event
            in exchange|return for
            @not …12 before|until|till|without
            refus*|declin*|reject*|rule* …10 before|until|till|without|unless
            no|not …4 so long as
            @not …8 while
            before|without …4 @be …2 sent|deployed
            should|must|would|want|wants|wanted|needs|need …8 first
            until
            stand|stands on
            no truce|ceasefire|mandate|resolution no troops|soldiers
            would|could only
            even then
            first …8 then
            requirement|requirements
            """),
        (Signal.Need, """
            require|requires|required|requiring
            need|needs|needed|needing
            must
            have|has|had to
            insist|insists|insisted|insisting
            demand|demands|demanded|demanding
            should
            want|wants|wanted|wanting
            seek|seeks|sought|seeking
            call|calls|called|calling for|on
            await|awaits|awaiting|waiting
            prefer|prefers|preferred
            favour|favor of
            necessary
            essential
            emphasi*|stress*|underlin*
            ask|asks|asked|asking for
            guarantee|guarantees|assurance|assurances
            """),
        (Signal.Clause, """
            if|unless|until|once|when|till|before|after
            as long as
            """),
        (Signal.Approach, """
            approached|approaches|approaching
            ask|asks|asked|asking
            request|requests|requested|requesting
            invite|invites|invited|inviting|invitation
            urge|urges|urged|urging
            press|presses|pressed|pressing|pressure|pressured|pressuring
            push|pushes|pushed|pushing
            sound|sounds|sounded|sounding out
            court|courts|courted|courting|woo|wooing
            lobby|lobbied|lobbying
            reach|reached|reaches|reaching out
            engage|engaged|engages|engaging with
            speak|speaking|spoke|spoken|talk|talking|talked to|with
            talks|discussions|discussion|consultations|negotiations|contact with
            working the phones
            addressed|turned|appealed to
            turn|turned|turns to
            seek|sought|seeking|seeks …5 from
            want|wants|wanted …3 in|to
            """),
        (Signal.NoComment, """
            declin*|refus* …4 comment
            @not …6 comment|comments|commented|commenting
            comment|comments …3 unavailable
            @not|could …3 reached for comment
            @not …2 respond|responded|reply|replied|answer|answered
            stay*|remain*|keep|keeps|kept|been|is|was …2 silent|quiet|mum
            silence from|of|by
            mouth shut
            @not …3 confirmed|confirm
            declined|declines|refused|refuses to …2 say|confirm|elaborate|discuss|answer|speculate
            @not …1 say|said …3 when|whether|how|what|a|anything
            @not begin to comment
            @not …2 drawn on
            @not …4 said|spoken|made|issued …3 word|public|publicly|statement|comment
            kept its counsel
            unconfirmed
            """),
        (Signal.Deny, """
            deny|denies|denied|denying|denial
            reject|rejects|rejected|dismiss|dismisses|dismissed|refute|refutes|refuted …2 @reports
            poured|pour cold water
            false|untrue|baseless|unfounded
            """),
        (Signal.Enact, """
            approve|approves|approved|ratified|ratifies|passed|passes|adopted|adopts
            voted|votes|vote for|in
            gave|gives …3 green light|approval|consent
            """),
        (Signal.Verdict, """
            renege|reneged|reneges|reneging
            at the altar
            cold feet
            broken|broke|breaks its|the? promise|word
            gone|went|going back on
            u turn
            let|left …3 down
            in slow motion
            burnt|burned …2 boats|bridges
            """),
        (Signal.Imagined, """
            should|ought …1 send|join|go|be|contribute|participate|take|deploy|consider|agree|reconsider
            were …4 to
            would be welcome|welcomed
            hope|hopes|hoped|hoping|wish|wishes|wished
            """),
        (Signal.Reluctant, """
            wary|reluctant|reluctance|hesitant|hesitat*|cautious|sceptical|skeptical|concerned|doubt|doubts|doubted|misgivings|unease|nervous
            has|have|had|voice*|express*|raise* …3 concerns|reservations|doubts|caution
            difficult|hard to …4 explain|justify
            unanswered|unresolved|open questions|question
            questions|question|rules|mandate …8 open|unanswered|unresolved|unclear|remain|silent|outstanding
            questionnaire
            @not …6 risk|gamble*|gambled
            @not …4 put|place …6 at|in risk|danger|harm
            """),
        (Signal.OtherHelp, """
            fund|funds|funding|money|financial|financially|donation|donate|million|billion|donor
            humanitarian|aid|reconstruction|medical
            """),
        (Signal.Service, """
            served|serving …3 in
            took part in
            """),
    ];
}
