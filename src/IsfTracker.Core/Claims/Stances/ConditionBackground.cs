using IsfTracker.Core.Claims.Mentions;
using IsfTracker.Core.Claims.Passages;
using IsfTracker.Core.Claims.Words;

namespace IsfTracker.Core.Claims.Stances;

/// <summary>Condition wordings that ask for nothing: dates, names of documents, offices, tasks of the force, what another party refuses.</summary>
internal sealed class ConditionBackground(ArticleReading article, Excerpt passage)
{
    /// <summary>So many words before a wording tell what it is.</summary>
    private const int Behind = 3;

    private static readonly WordSet Offices = ["diplomat", "diplomats", "official", "officials", "source", "sources", "ambassador", "ambassadors", "envoy", "envoys", "speaker", "president", "secretary", "channel", "daily", "newspaper", "television", "correspondent", "spokesman", "spokeswoman", "spokesperson"];
    private static readonly WordSet Told = ["told", "tells", "telling", "addressed", "addressing", "briefed", "briefing", "assured", "reminded", "answered", "visiting", "dear", "member", "members", "speaker", "ambassador", "representative", "envoy", "chairman", "chairwoman", "chair", "floor", "question", "questions", "hearing", "speech"];

    private static readonly WordSet Despite = ["since", "despite", "amid", "notwithstanding"];
    private static readonly WordSet Watching = ["monitor", "monitors", "monitoring", "supervise", "supervises", "supervising", "supervision", "oversee", "oversees", "overseeing", "verify", "verifying", "observe", "observing", "police", "policing"];
    private static readonly WordSet Resting = ["based", "basis", "rest", "rests", "accordance", "line", "keeping"];
    private static readonly WordSet Holders = ["member", "members", "speaker", "chair", "chairman", "chairwoman", "head"];
    private static readonly WordSet Bounds = ["outside", "beyond", "within", "end", "expiry", "expires", "deviated", "deviates", "exceeded", "exceeds", "extension", "renewal"];
    private static readonly WordSet Between = ["said", "says", "has", "have", "had", "that", "its", "their", "own", "troops", "soldiers", "forces", "would", "will", "is", "are", "was", "were", "could", "can", "does", "did", "do", "should", "still", "itself"];
    private static readonly WordSet Meant = ["is", "was", "are", "meant", "supposed", "due", "designed", "charged", "intended", "expected"];
    private static readonly WordSet Purposes = ["task", "tasks", "job", "purpose", "aim", "mandate", "duties", "include", "includes", "oversees", "monitors"];
    private static readonly WordSet Spans = ["hour", "hours", "day", "days", "week", "weeks", "fortnight", "month", "months", "year", "years", "shortly", "soon", "just", "eve"];
    private static readonly WordSet Wanting = ["no", "not", "without", "lacks", "lacking", "lacked", "yet", "must", "should", "if", "unless", "until", "once", "needs", "requires", "never", "remains", "unclear"];

    /// <summary>The words of a long name.</summary>
    private const int NameLength = 6;

    /// <summary>So far a clause that tells of the force reaches.</summary>
    private const int ClauseBehind = 8;

    private static readonly WordSet Asking = ["question", "questions", "questionnaire", "queries"];
    private static readonly WordSet Open = ["open", "unanswered", "unresolved", "outstanding", "serious", "fundamental"];

    /// <summary>So many words lie between an audience and the word for being spoken to.</summary>
    private const int AudienceBehind = 4;

    /// <summary>"A member of the national parliament": the office stands so near.</summary>
    private const int OfficeBehind = 4;

    /// <summary>"Since the truce began", "Resolution 2803", "a member of parliament", the "Arab" of the United Arab Emirates: named by the way, whatever the sentence says.</summary>
    public bool IsByTheWay(Mention wording) => IsDated(wording) || IsNumbered(wording) || IsOffice(wording) || OpensInName(wording) || TellsOfTheForce(wording) || IsWatched(wording);

    /// <summary>"The end of its mandate", "tasks outside the mandate": what has been settled is no open question.</summary>
    public bool IsBound(Mention limit)
    {
        for (var word = limit.First - 1; word >= Math.Max(passage.First, limit.First - Behind) && !article.Words[word + 1].Gap; word--)
        {
            if (article.IsAny(word, Bounds)) { return true; }
        }
        return false;
    }

    /// <summary>"A list of twenty questions": that it was put says nothing of what is asked for.</summary>
    public bool IsBareQuestion(Mention limit) => article.IsAny(limit.End - 1, Asking) && !article.IsAny(limit.First, Open);

    /// <summary>"Told parliament", "in the Senate", "its ambassador to the UN", "a member of the House": where or by whom it was said.</summary>
    public bool IsAudience(Mention keyword)
    {
        for (var word = keyword.End; word < Math.Min(passage.End, keyword.End + Behind) && !article.Words[word].Gap; word++)
        {
            if (article.IsAny(word, Offices)) { return true; }
        }
        for (var word = keyword.First - 1; word >= Math.Max(passage.First, keyword.First - AudienceBehind) && !article.Is(word, "that"); word--)
        {
            if (article.IsAny(word, Told)) { return true; }
            if (article.Words[word + 1].Gap) { return false; }
        }
        return false;
    }

    /// <summary>Its first word stands within a name.</summary>
    private bool OpensInName(Mention wording)
    {
        foreach (var mention in article.MentionsIn(Math.Max(passage.First, wording.First - Behind), wording.First))
        {
            if (mention.End > wording.First && (mention.Kind is MentionKind.Actor or MentionKind.ActorAdjective or MentionKind.Outlet || mention.IsOther)) { return true; }
        }
        return false;
    }

    private bool IsDated(Mention wording)
    {
        for (var word = Math.Max(passage.First, wording.First - Behind); word <= wording.First; word++)
        {
            if (article.IsAny(word, Despite)) { return true; }
            if ((article.Is(word, "before") || article.Is(word, "after")) && word > passage.First && article.IsAny(word - 1, Spans)) { return true; }
        }
        return false;
    }

    /// <summary>"To monitor the truce": a task of the force.</summary>
    private bool IsWatched(Mention wording)
    {
        for (var word = wording.First; word >= Math.Max(passage.First, wording.First - Behind); word--)
        {
            if (article.IsAny(word, Watching)) { return true; }
            if (article.Words[word].Gap) { return false; }
        }
        return false;
    }

    /// <summary>A number follows at once: it is the name of a document, unless the actor rests its part on it.</summary>
    private bool IsNumbered(Mention wording) =>
        wording.End < article.Words.Count && article.Is(wording.End - 1, "resolution") && char.IsAsciiDigit(article.Text.Text[article.Words[wording.End].Start])
        && !article.IsAny(wording.First, Resting);

    private bool IsOffice(Mention wording)
    {
        for (var word = wording.First - 1; word >= Math.Max(passage.First, wording.First - OfficeBehind) && !article.Words[word + 1].Gap; word--)
        {
            if (article.IsAny(word, Holders) && article.Is(word + 1, "of")) { return true; }
        }
        return false;
    }

    /// <summary>"The force, which is to watch over the truce": unless the clause says what the force lacks.</summary>
    private bool TellsOfTheForce(Mention wording)
    {
        var hasPurpose = false;
        for (var word = wording.First; word > Math.Max(passage.First, wording.First - ClauseBehind); word--)
        {
            if (article.IsAny(word, Wanting)) { return false; }
            hasPurpose |= article.IsAny(word, Purposes) || (article.Is(word, "to") && article.IsAny(word - 1, Meant));
            if (article.Words[word].Gap) { return hasPurpose && (article.Is(word, "which") || article.Is(word, "whose")) && EndsForce(word); }
        }
        return false;
    }

    /// <summary>"Hamas refuses to disarm", "Indonesia said its troops would not fight": the party that refuses stands right before it.</summary>
    public bool IsRefusedByOther(Mention limit)
    {
        for (var end = limit.First; end > Math.Max(passage.First, limit.First - Behind - Behind); end--)
        {
            foreach (var mention in article.MentionsIn(Math.Max(passage.First, end - NameLength), end))
            {
                if (mention.End == end && mention.IsParty) { return mention.Kind is MentionKind.Other or MentionKind.OtherPerson; }
            }
            if (!article.IsAny(end - 1, Between)) { return false; }
        }
        return false;
    }

    private bool EndsForce(int end)
    {
        foreach (var mention in article.MentionsIn(Math.Max(passage.First, end - NameLength), end))
        {
            if (mention.End == end && mention.Kind is (MentionKind.Force or MentionKind.ForceInContext)) { return true; }
        }
        return false;
    }
}
