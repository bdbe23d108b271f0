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
            short of
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
            court|courts|courted|courting|woo|woos|wooed|wooing|coax|coaxes|coaxed|coaxing|persuade|persuades|persuaded|persuading|cajole*
            lobby|lobbied|lobbying
            reach|reached|reaches|reaching out
            engage|engaged|engages|engaging with
            speak|speaking|spoke|spoken|talk|talking|talked to|with
            spoken|spoke|speaking|talked|talking …4 with|to
            talks|discussions|discussion|consultations|negotiations|contact|contacts|touch with
            working the phones
            addressed|turned|appealed|appeals|appeal to
            turn|turned|turns to
            seek|sought|seeking|seeks …5 from
            recruit|recruits|recruited|recruiting|enlist|enlists|enlisted|enlisting
            """),
        (Signal.NoComment, """
            declin*|refus* …4 comment
            no comment
            no immediate|official|formal? comment|response|reply|answer|reaction|word
            @not …6 comment|comments|commented|commenting
            comment|comments …3 unavailable
            @not|could …3 reached for comment
            @not be reached
            @not …2 respond|responded|reply|replied|answer|answered
            @not …2 return|returned …3 call|calls|message|messages|email|emails|request|requests
            @not information|details on|about the? matter|issue|subject|report|reports|this|it
            @not …2 reference|mention to|of
            @not …2 mention|mentioned|address|addressed|raise|raised …3 force|issue|matter|question
            stay*|remain*|keep|keeps|kept|been|is|was …2 silent|quiet|mum|tight-lipped
            tight lipped
            silence from|of|by|on
            breaks|broke|broken silence
            mouth shut
            refus*|declin* to …1 drawn
            @not …3 confirmed|confirm
            declined|declines|refused|refuses to …2 say|confirm|elaborate|discuss|answer|speculate|disclose|reveal|specify
            @not …1 say|said …3 when|whether|how|what|a|anything
            @not begin to comment
            @not …2 drawn on
            @not …4 said|spoken|made|issued …3 word|public|publicly|statement|comment
            kept its counsel
            unconfirmed
            """),
        (Signal.Enact, """
            approve|approves|approved|ratified|ratifies|passed|passes|adopted|adopts
            voted|votes|vote …2 for|in
            gave|gives|give|given …3 green light|approval|consent
            approve|ratify|pass|adopt
            green lit
            signed|signs off
            """),
        (Signal.Imagined, """
            should|ought …1 send|join|go|be|contribute|participate|take|deploy|consider|agree|reconsider
            were …4 to
            supposed to
            would be welcome|welcomed
            hope|hopes|hoped|hoping|wish|wishes|wished
            """),
        (Signal.Reluctant, """
            wary|reluctant|reluctance|hesitant|hesita*|cautious|cautiously|sceptical|skeptical|scepticism|skepticism|concerned|worried|doubt|doubts|doubted|misgivings|unease|uneasy|nervous|qualms|apprehensi*|dilemma|lukewarm
            not convinced|persuaded|sure|certain
            has|have|had|voice*|express*|raise* …3 concerns|reservations|doubts|caution
            difficult|hard to …4 explain|justify
            unanswered|unresolved|open questions|question
            questions|question|rules|mandate …8 open|unanswered|unresolved|unclear|remain|silent|outstanding
            questionnaire
            @not …6 risk|gamble*|gambled
            @not …4 put|place|placed …8 at|in risk|danger|harm|jeopardy
            why should|would …3 send|put|risk|go|die
            safety|lives|life|blood of
            try|tries|tried|trying to …2 understand|find|learn|figure
            wonder|wonders|wondering|wondered whether|what|how
            """),
    ];
}
