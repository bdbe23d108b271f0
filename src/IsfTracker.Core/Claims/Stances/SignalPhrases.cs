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
        ("@decision", "decision|decisions|answer|reply|position|stance|choice|verdict|conclusion|commitment|announcement|determination|mind|response"),
        ("@pending", "pending|awaited|outstanding|later|unsettled|undecided|unresolved|unclear|open|premature|unfinished|deferred|postponed|paused|frozen|suspended|undetermined|unanswered"),
        ("@given", "made|taken|given|reached|come|announced|formed|adopted|received|delivered|communicated|finalised|finalized|settled|issued"),
        ("@matter", "matter|issue|question|proposal|idea|plan|plans|preparations|deployment|participation|details|modalities|numbers|terms|composition|size|timing|date|talks|discussions|number|form|scope|contribution"),
        ("@reports", "report|reports|claim|claims|claimed|rumours|rumors|allegations|suggestions|suggestion|statement|statements|news|idea|notion|assertion|assertions"),
    ];

    private static IEnumerable<(Signal Signal, string Phrases)> Groups =>
        [.. RefusalPhrases.Groups, .. PledgePhrases.Groups, .. DeliberationPhrases.Groups, .. ConditionPhrases.Groups, .. SpeechPhrases.Groups, .. Passages.BackgroundPhrases.Groups];

    public static IEnumerable<(string Pattern, Signal Signal)> All =>
        Groups.SelectMany(group => group.Phrases.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(phrase => (Lists.Aggregate(phrase, (text, list) => text.Replace(list.Name, list.Words, StringComparison.Ordinal)), group.Signal)));
}
