namespace IsfTracker.Core.Claims.Stances;

/// <summary>How news words what is done, asked, denied, left unsaid or only imagined.</summary>
internal static class SpeechPhrases
{
    public static readonly (Signal Signal, string Phrases)[] Groups =
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
            carabinieri|gendarmes|gendarmerie|paratroopers
            troops|troop|soldiers|soldier|peacekeepers|peacekeeper|peacemakers|contingent|contingents|battalion|battalions|brigade|servicemen|servicemembers|personnel
            military|army|armed units|unit|force|forces|personnel
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
    ];
}
