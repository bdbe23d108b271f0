namespace IsfTracker.Core.Claims.Stances;

/// <summary>How news words a refusal, a retreat from a promise, and what outsiders call it.</summary>
internal static class RefusalPhrases
{
    public static readonly (Signal Signal, string Phrases)[] Groups =
    [
        (Signal.Decline, """
            rule|rules|ruled|ruling …3 out
            exclude|excludes|excluded|excluding|preclude|precludes|precluded
            turn|turns|turned|turning …4 down
            turn|turns|turned|turning …3 back|backs on
            refus*
            reject|rejects|rejected|rejecting|rejection
            decline|declines|declined|declining
            opt|opts|opted|opting out
            stay|stays|stayed|staying|remain|remains|keep|keeps|kept|keeping|bow|bows|bowed|bowing|pull|pulls|pulled|pulling|back|backs|backed|backing|step|drop|drops|dropped|dropping|sit|sits|sitting|stand|wriggle* out|aside
            stay|stays|stayed|staying|keep|keeps|kept|keeping|shy|shies|shied|shying away from
            take|takes|took|taken|rule|ruled|count|counted itself|himself|themselves|herself out
            keep|keeps|kept …4 out of
            renege|reneged|reneges|reneging
            withdr* …6 pledge|offer|commitment|promise|candidacy|participation|consent|agreement
            withdraw|withdrew|withdrawn|withdrawing|withdrawal from
            said|says|say|saying|answer|answered|answers|reply|replied|told …2 no to
            say|says|said|saying|told|tells us? no
            answer|answers|reply|response|word @be …4 no|negative|never
            polite|firm|flat|clear|categorical|resounding|definitive|final|definite|emphatic|straight no|refusal|never
            replied|responded|answered in the negative
            shook|shakes his|her head
            to no
            @not …3 plan|plans|planned|planning|intention|intentions|intent|intend|intends|intended|intending
            @not …2 wish|wishes|desire|appetite|inclination|ambition|wants|want|like to|for
            @not …3 envisage|envisages|envisaged|envision|envisioned|foreseen|foresee|foresees|contemplate|contemplated|contemplating|considered|considering|consideration|consider
            @not …3 agenda|table|cards|menu
            @not …2 an? option
            off the table|agenda|cards|menu
            out of the question
            non starter
            nonstarter
            never …2 happen|send|go|agree|join
            @not …3 happen|happening
            under|in|at no circumstances|event|case|way|point|time
            close|closes|closed|shut|shuts|slam*|closing …2 door|file|chapter|book
            unwilling|unwillingness
            decide|decides|decided|deciding|decision|voted|came|come|speak|spoke|spoken against
            decide|decides|decided|chose|choose|chooses|opted|preferred not to
            against …1 sending|deploying|joining|participating|contributing|taking|dispatching|going
            changed|changes|changing its|their|his|her mind
            unlikely to
            unlikely that
            cooled on|toward|towards|to
            second thoughts about
            take|takes|took|taken …3 promise|pledge|offer|word back
            call|calls|called …3 off
            reversed|reversing|reverses …6 promise|pledge|decision|commitment|course
            want|wants|wanted no part|role
            have|has|had|wants|want|having no|little interest|business
            @not our|their|its|his war|fight|business|problem|responsibility|conflict
            avoid|avoids|avoided|avoiding
            oppose|opposes|opposed|opposing …4 sending|deploying|participating|participation|joining|deployment|dispatch|dispatching|contribution
            abstain|abstains|abstained|abstaining|refrain|refrains|refrained|refraining from
            @not interested|inclined|minded
            no participation|deployment|involvement|role|troops|peacekeepers|contribution|soldiers|contingent …6 envisaged|envisioned|planned|foreseen|considered|expected|intended|question|discussed|contemplated
            out …2 peacekeeping
            peacekeeping @be out
            @not …2 desk
            @not in favour|favor
            money|funds|cash|cheque|cheques|chequebook|checkbook|check|checks|aid|wallet …3 not|no|instead|rather …3 soldiers|troops|boots|men
            instead of sending|deploying|troops|soldiers|boots
            @not …2 be|become|becoming|being …1 part|party of|to
            @not …2 part|party of|in|to
            @not take|taking|took …1 part
            shun|shuns|shunned|spurn|spurned|rebuff|rebuffed|snub|snubbed|forgo|forgoes|eschew*|rebuffs
            distance|distances|distanced|distancing itself|himself|themselves
            balk|balks|balked|balking|baulk*
            scrap|scraps|scrapped|scrapping|cancel|cancels|cancelled|canceled|cancelling|shelve|shelves|shelved|abandon|abandons|abandoned|abandoning|ditch|ditched|nixed
            backtrack*|backpedal*|retreat|retreats|retreated|retreating
            backing|backs|backed|pedalled|pedaled off
            go|gone|going home
            stay|stays|keep|keeps|kept|remain …4 at? home
            no boots
            steer|steers|steered|steering clear
            @not …2 among
            absent from
            limit|limits|limited|confine|confines|confined|restrict|restricted itself|himself|themselves|ourselves to
            no soldier|soldiers|troops|men of|from ours
            step|steps|stepped|stepping|pull|pulls|pulled|pulling|walk|walked|walks|walking|back|backs|backed|backing back|away
            no longer …1 participate|participating|contribute|send|join|interested|willing|ready|figures|figure|counts|consider*|part
            scale|scaled back
            not|never …3 be …2 participating|sending|deploying|joining|contributing|taking
            say|says|said|saying it will not
            @not …3 figure|figures
            @not …2 chance of
            idea|plan|project|prospect …4 dead|die|dies|died|buried
            dash*|dent* …3 hopes|expectations
            pass|passes|passed|passing on the? invitation|offer|mission|force
            pass up
            """),
        (Signal.Verdict, """
            renege|reneged|reneges|reneging
            at the altar
            cold feet
            broken|broke|breaks its|the? promise|word
            gone|went|going back on
            u turn
            let|left …3 down
            in the lurch
            burnt|burned …2 boats|bridges
            chickened|bailed out
            wobbl*
            """),
        (Signal.Deny, """
            deny|denies|denied|denying|denial|denials
            reject|rejects|rejected|dismiss|dismisses|dismissed|refute|refutes|refuted|rebut|rebuts|rebutted|contradict|contradicts|contradicted …2 @reports
            poured|pours|pour cold water
            false|untrue|baseless|unfounded|groundless|fabricated|fabrication|fake|disinformation|misinformation|invented
            not|no true|truth|correct|accurate|basis|foundation
            @not …2 reflect|reflects|correspond|corresponds …3 reality|truth|facts|fact
            far from reality|truth
            """),
    ];
}
