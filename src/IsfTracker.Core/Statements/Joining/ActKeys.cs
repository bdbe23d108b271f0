using IsfTracker.Core.Codebooks;

namespace IsfTracker.Core.Statements.Joining;

/// <summary>By whom or through which outlet speech acts may be one.</summary>
internal static class ActKeys
{
    private const string Government = "government";

    /// <summary>What others find it by.</summary>
    public static IEnumerable<string> FiledUnder(SpeechAct act) => act.Lane == Lane.Declared ? Of(act).Append(Government) : Of(act);

    /// <summary>What it looks for others by.</summary>
    // "Baku", and whoever a later article recalls without a name, may be anyone who speaks for the government.
    public static IEnumerable<string> AskedFor(SpeechAct act) =>
        act.Lane == Lane.Declared && (act.IsRecalled || act.Voices.All(voice => voice.IsCountry)) ? Of(act).Append(Government) : Of(act);

    // An outlet's own voice is known by whom it credits: without that, nothing but shared words joins it to another.
    private static IEnumerable<string> Of(SpeechAct act) =>
        act.Voices.Where(voice => !voice.IsOutlet).Select(voice => $"{act.Lane} {voice.Key}")
            .Concat(act.Channels.Select(channel => $"via {Channel.Key(channel)}")).Distinct(StringComparer.Ordinal);
}
