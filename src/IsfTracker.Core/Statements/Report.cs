using IsfTracker.Core.Claims;
using IsfTracker.Core.Codebooks;
using IsfTracker.Core.Statements.Similar;

namespace IsfTracker.Core.Statements;

/// <summary>What one article says of one speech act: the claims of one speaker on one occasion, and the outlet's sentences that restate them.</summary>
internal sealed class Report
{
    private readonly List<Evidence> claims = [];
    private readonly HashSet<string> restating = new(StringComparer.Ordinal);
    private uint[]? words;
    private IReadOnlyList<string>? quoted;

    public Report(Evidence first)
    {
        First = first;
        Voice = ClaimVoice.Of(first);
        Add(first);
    }

    public Evidence First { get; }

    public ClaimVoice Voice { get; private set; }

    public Lane Lane => First.Lane;

    public ClaimKind Kind { get; private set; } = ClaimKind.Headline;

    /// <summary>True for a position, false for what is told beside one.</summary>
    public bool IsMain => First.Kind is ClaimKind.Position or ClaimKind.Headline;

    public IReadOnlyList<Evidence> Claims => claims;

    public StanceSet Stances { get; private set; }

    public HashSet<string> Conditions { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Channels { get; } = new(StringComparer.Ordinal);

    /// <summary>The five-word runs of its claims. To be asked for when all of them are in it.</summary>
    public uint[] Words => words ??= ShingleSet.Of(claims.Select(claim => claim.Quote));

    /// <summary>The sentences in direct quotation, as they are compared, each once. To be asked for when all claims are in it.</summary>
    public IReadOnlyList<string> Quoted => quoted ??= [.. claims.SelectMany(DirectQuote.SentencesOf).Distinct(StringComparer.Ordinal)];

    /// <summary>What review said of its claims and others.</summary>
    public HashSet<Judgement> Judged { get; } = [];

    /// <summary>The days on which the words may have been spoken, as far as the article tells.</summary>
    public DayRange Days { get; private set; }

    /// <summary>True when the article says when the words were spoken.</summary>
    public bool IsDated { get; private set; }

    /// <summary>True when the article gives an undated position as what went before its news.</summary>
    public bool IsBackground { get; private set; }

    /// <summary>True when the article looks back: the words are older than the news.</summary>
    public bool IsRecalled => IsBackground || IsDated && First.Published.On is { } published
        && (claims.Exists(claim => claim.SaidBefore) || Days.Latest < DayRange.Back(published.Earliest, SaidDays.CurrentDays));

    /// <summary>True when review parted a claim of it from this one.</summary>
    public bool IsApart(Evidence claim) => claim.Judged is { } judgement && Judged.Any(judgement.IsApart);

    public bool Restates(Evidence claim) => restating.Contains(claim.Id);

    /// <summary>Adds a claim of the speaker.</summary>
    public void Add(Evidence claim)
    {
        var voice = ClaimVoice.Of(claim);
        if (Voice.IsCountry && !voice.IsCountry) { Voice = voice; }
        if (claims.Count == 0 || claim.Kind is not ClaimKind.Headline) { Kind = claim.Kind; }
        Stances = Stances.With(claim.Stance);
        if (SaidDays.Stated(claim) is { } days)
        {
            Days = IsDated ? Days.Narrowed(days) : days;
            IsDated = true;
        }
        else if (!IsDated)
        {
            var around = SaidDays.Around(claim);
            Days = around.Days > Days.Days ? around : Days;
        }
        Keep(claim);
    }

    /// <summary>Adds a sentence or headline that restates the speaker.</summary>
    public void AddRestating(Evidence claim)
    {
        restating.Add(claim.Id);
        Keep(claim);
    }

    /// <summary>Takes the report for what held before the news of its article.</summary>
    public void PutBefore()
    {
        IsBackground = true;
        Days = new DayRange(DateOnly.MinValue, First.Published.On?.Latest ?? DateOnly.MaxValue);
    }

    private void Keep(Evidence claim)
    {
        claims.Add(claim);
        if (claim.Judged is { } judgement) { Judged.Add(judgement); }
        Conditions.UnionWith(claim.Conditions);
        foreach (var via in claim.Via)
        {
            if (Channel.Named(via) is { } name) { Channels.Add(name); }
        }
    }
}
