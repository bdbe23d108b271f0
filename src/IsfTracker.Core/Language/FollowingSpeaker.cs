namespace IsfTracker.Core.Language;

/// <summary>Tells «"Why should we go?" Resch asked.», one sentence, from «"Why should we go?" Resch asked that once.», two.</summary>
internal static class FollowingSpeaker
{
    private const int MaxWords = 7;

    /// <summary>True when a speaker and a verb of saying stand here with nothing more said after them.</summary>
    public static bool IsAt(string text, int at, int limit)
    {
        for (var words = 0; words < MaxWords && at < limit; words++)
        {
            var end = at;
            while (end < limit && end - at < 30 && (Characters.IsWordPart(text[end]) || text[end] is '-' or '\'' or '’')) { end++; }
            if (end == at) { return false; }
            if (words > 0 && CueVerbs.TryFind(text.AsSpan(at, end - at), out var verb) && verb.Form == VerbForm.Past && verb.Frames.HasFlag(Frames.Quote))
            {
                return EndsSpeech(text, end, limit);
            }
            if (end >= limit || text[end] != ' ') { return false; }
            at = end + 1;
        }
        return false;
    }

    private static bool EndsSpeech(string text, int at, int limit)
    {
        if (at >= limit || text[at] is '.' or ',') { return true; }
        if (text[at] != ' ') { return false; }
        var end = ++at;
        while (end < limit && end - at < 12 && char.IsLetter(text[end])) { end++; }
        return text.AsSpan(at, end - at) is "in" or "on" or "at" or "during" or "reporters" or "when" or "after" or "as" or "later" or "of" or "to"
            or "Monday" or "Tuesday" or "Wednesday" or "Thursday" or "Friday" or "Saturday" or "Sunday";
    }
}
