namespace IsfTracker.Core.Claims.Stances;

/// <summary>How news words deliberation, expectation, and a question that is open.</summary>
internal static class DeliberationPhrases
{
    public static readonly (Signal Signal, string Phrases)[] Groups =
    [
        (Signal.Consider, """
            consider|considers|considered|considering|consideration
            in the frame|mix|running
            on the? list|shortlist
            eyed|eyeing|eyes
            look|looks|looked|looking …3 favourably|favorably|positively
            seriously consider*|weigh*|look*|think*
            key|core|main|backbone|pillar …6 force|mission
            hoped|hope|hopes|expectation|expectations …4 @part
            reassess|reassesses|reassessing|reassessed|rethink|rethinking|rethinks|revisit*|reopen*
            look|looking …4 new eyes
            among the things
            refus*|declin* to rule …2 out
            refus*|declin* to exclude|dismiss|discount
            weigh|weighs|weighed|weighing
            study|studies|studied|studying
            examine|examines|examined|examining
            explore|explores|explored|exploring
            review|reviews|reviewed|reviewing
            mull|mulls|mulled|mulling|ponder*|debate|debates|debating|entertain*|toy|toying|flirt*
            contemplate|contemplates|contemplating
            think|thinks|thinking about|of|over|whether
            are|is|re thinking
            look|looked|looking|looks into|at
            looked upon|at
            evaluat*|assess|assesses|assessing|deliberat*
            open to
            openness
            interest|interested
            contender|contenders|candidate|candidates|frontrunner|frontrunners|runners|runner|favourite|favorite|favourites|favorites|hopeful
            front runner|runners
            shortlist|shortlisted
            short list
            top|tops|topped|topping|head|heads|headed …4 list
            close behind
            farthest|furthest along
            potential|possible|likely|prospective|would-be|probable …3 contributor|contributors|participant|participants|partner|partners|candidate|candidates|member|members|addition|source|sources|provider|providers
            potential|possible|likely|prospective troop|troops|force …2 contributor|contributors|contribution|contributions|provider|providers
            expected|likely|tipped|projected|believed|thought|rumoured|rumored to
            likely
            expect|expects|expected|expecting|anticipate* …6 @part
            count|counts|counted|counting|bank|banks|banking|rely|relies on
            may|might|could …3 send|deploy|contribute|join|participate|take|provide|be
            possibility|possibilities|option|options|prospect
            talks|discussions|negotiations|consultations …4 about|on|over …4 @part
            discuss|discusses|discussed|discussing …6 @part
            leaning|leans|inclined|edging|edges|moving|closer to|toward|towards
            among …8 countries|nations|states|names
            potential contributors
            named|mentioned|seen|identified|cited|touted|mooted|floated|listed|viewed|regarded|see|sees|view|views|regard|regards …6 as …4 contributor|contributors|candidate|candidates|participant|participants|one|possible|potential|likely|partner|addition
            reconsider|reconsiders|reconsidered|reconsidering
            draw|drawing up options|plans
            float|floats|floated|floating
            speaks|spoke|spoken|speaking|talk|talked|talking of|about …3 engineers|hospital|police|training|demining|medics|soldiers|troops
            name|names …2 mentioned|floated|raised|circulat*
            """),
        (Signal.Undecided, """
            undecided
            @decision …5 @pending
            @pending …3 @decision
            @not …4 @given …3 @decision
            @matter …5 @pending
            rush|hurry|haste|hasty into|to|about
            @not …2 rush|hurry|haste
            take|takes|taking its|our|their|his time
            due course
            appropriate|right time|moment
            time …3 come|comes to|for …3 @decision
            decide|decides|answer|respond|announce …4 when|once|later|after|based
            inform|informed|announce|announced …6 when|once
            see how
            assess* the? situation
            watch|watching closely
            follow|following …2 closely
            consult|consults|consulting|consultations …4 @decision
            stall|stalled|stalls|limbo|deadlock*|impasse
            to be determined|decided|worked|discussed|seen|agreed|settled|fixed
            being worked|hammered|thrashed|ironed out
            second thoughts
            neither …3 yes …4 no
            neither …2 confirm*|accept*|agree*|reject*|deny|denied|denies|commit*|yes|refus*|said|say …6 nor
            @not …2 say|said|told …2 yes|no
            @not …2 told …2 no|yes
            @not …3 withdrawn|withdraw|withdrawal|cancelled|canceled
            decision|decisions @have yet
            position|positions …2 clear|known …2 time
            wait|waiting|waits and see
            we ll|will …1 see
            remain*|remains to be seen
            @not …6 decision|decisions
            @not …2 decided|decide
            decision|decisions …14 @not …3 taken|made|reached|accepted|adopted
            decision|decisions …4 outstanding|pending|awaited|later
            leav*|left|postpon*|defer*|delay* …3 decision|answer …3 later|open
            yet to …1 decide|make|take|reach|commit|announce|determine|give|receive|get|hear
            yet …3 decide|decided
            once|when|if|until …2 decision …4 made|taken|reached
            decision @be for|up
            matter|question|decision|thing|one …2 for|up-to the? head|president|government|leadership|king|commander|prime|cabinet|politicians
            up to the? head|president|government|leadership|king|commander|prime|cabinet|politicians
            await*|waiting …3 order|orders|instruction*|decision|decisions|directive*
            on|upon the? order|orders|instructions of
            until …3 order|orders
            @not …3 determined|determine|specify|specified|detail*
            question|matter|issue|questions|issues …4 open|undecided|unresolved|process
            @not …2 committed|commitment|commitments|commit …2 yet|so
            non committal
            noncommittal
            remain|remains|still unclear|open|uncertain|undecided|unresolved
            early …2 to …2 say|speak|talk|tell|discuss|judge
            early|preliminary|initial|exploratory stage|stages|phase
            premature
            up …1 in the air
            make|makes|made|making up its|their|our|his own? mind|minds
            still …1 thinking|studying|deciding|discussing|negotiating|haggling|consulting|talking|weighing
            still …2 discussed|negotiated|haggled|considered|studied|worked|finalised|finalized|determined
            under …1 discussion|negotiation
            @not …2 settled|fixed|agreed|signed|concluded|sealed
            nothing …3 settled|agreed|signed|decided|concluded|final|concrete
            @not final|finalised|finalized
            @not …1 there yet
            @not …3 concrete|formal|binding|firm|definite|official …2 commitment|commitments|promise|agreement|request|invitation|proposal|offer|plan|plans|pledge|promises
            @not …3 received|receive|seen …4 request|invitation|proposal|offer|approach
            @not …2 been? invited|approached|asked|contacted
            no request|invitation|proposal …4 received|made|come|arrived|reached|submitted
            @not …2 knowledge|aware of
            @not agreement|deal|commitment|commitments
            no …2 date|dates|timetable|timeline|schedule|number|numbers …3 set|fixed|given|agreed|announced|determined|decided
            nobody|no-one|none …2 given|made|taken|received …2 answer|decision|commitment|commitments
            open question
            tbd
            in process
            on hold|ice|pause
            suspend|suspends|suspended|suspending|suspension|pause|pauses|paused|pausing|postpone|postpones|postponed|delay|delays|delayed|freeze|froze|frozen|freezes|freezing
            @not moving forward|ahead
            playing|play|plays|buy|buying|stalling for? time
            mixed signals|messages
            hedg*
            foot|brake|brakes on the? brake|brakes
            put …3 brake|brakes
            on the fence
            two minds
            announce …2 position|decision
            will|would|ll announce …3 when
            guided by
            """),
        (Signal.Decision, """
            decision|decisions
            decide|decides|decided|deciding
            """),
    ];
}
