using IsfTracker.Core.Characters;

namespace IsfTracker.Core.Language;

/// <summary>The verbs that attribute, in all their forms.</summary>
internal static class CueVerbs
{
    private const Frames Said = Frames.Clause | Frames.That | Frames.Quote | Frames.Closing;

    /// <summary>Verbs by what may follow them: irregular ones with their present, past and participle.</summary>
    private static readonly (Frames Frames, string Verbs)[] Table =
    [
        (Said | Frames.Question, "say/says/said/said"),
        (Said | Frames.Question | Frames.Recipient | Frames.ObjectInfinitive, "tell/tells/told/told"),
        (Said | Frames.Question | Frames.Thing, "explain note announce confirm state report reveal disclose write/writes/wrote/written recall indicate stress! emphasize emphasise reiterate repeat acknowledge mention declare recount"),
        (Said | Frames.Thing, "add claim insist argue assert contend maintain warn/warns/warned/warned concede admit/admits/admitted/admitted suggest tweet post/posts/posted/posted quip/quips/quipped/quipped joke remark observe opine predict complain lament boast caution signal affirm reaffirm underline underscore highlight allege conclude respond reply/replies/replied/replied counter retort reckon estimate guess! conjecture muse declare testify/testifies/testified/testified protest object swear/swears/swore/sworn marvel retweet scoff snap/snaps/snapped/snapped shout yell whisper exclaim interject proclaim pronounce hint imply/implies/implied/implied"),
        (Said | Frames.Thing, "reassert restate avow aver/avers/averred/averred specify/specifies/specified/specified clarify/clarifies/clarified/clarified testify/testifies/testified/testified certify/certifies/certified/certified rejoin opine surmise theorize theorise speculate elaborate editorialize text email blog message! confide confess! gripe grumble bemoan gush! crow fume vent rant rave decry/decries/decried/decried venture chime emphasise brag/brags/bragged/bragged"),
        (Frames.Quote, "continue begin/begins/began/begun laugh sigh cry/cries/cried/cried mutter murmur growl bellow thunder roar scream sneer snarl deadpan tease intone plead pray press!"),
        (Frames.That | Frames.Clause | Frames.Question | Frames.Recipient | Frames.Quote, "assure reassure inform notify/notifies/notified/notified remind convince persuade advise"),
        (Frames.That | Frames.Question, "hear/hears/heard/heard notice realize realise recognize recognise remember forget/forgets/forgot/forgotten discover anticipate foresee/foresees/foresaw/foreseen envision concur/concurs/concurred/concurred dream accept consider question"),
        (Frames.Thing, "understand/understands/understood/understood regret/regrets/regretted/regretted anticipate recall remember favor favour oppose endorse support applaud appreciate resent defend thank mock ridicule belittle deride scold chide chastise rebuke lambast lambaste assail commend congratulate laud lament deplore decry/decries/decried/decried disavow repudiate renounce liken compare recognize recognise blast salute honor honour tout trumpet downplay minimize minimise fault echo!"),
        (Frames.Infinitive, "claim seek/seeks/sought/sought aim prefer/prefers/preferred/preferred wish! resolve consent"),
        (Frames.Phrase, "boast brag/brags/bragged/bragged complain joke warn worry/worries/worried/worried think/thinks/thought/thought muse rail apologize apologise speculate object testify/testifies/testified/testified protest argue hint plead dream push! lobby/lobbies/lobbied/lobbied"),
        (Frames.That | Frames.Clause | Frames.Closing | Frames.Question, "believe think/thinks/thought/thought hope fear know/knows/knew/known understand/understands/understood/understood feel/feels/felt/felt suspect assume doubt expect worry/worries/worried/worried figure imagine agree/agrees/agreed/agreed"),
        (Frames.That | Frames.Thing | Frames.Infinitive | Frames.Quote, "pledge promise vow threaten propose demand refuse decline offer volunteer swear/swears/swore/sworn"),
        (Frames.That | Frames.Thing | Frames.Quote | Frames.Clause, "deny/denies/denied/denied dispute refute reject"),
        (Frames.Question | Frames.ObjectInfinitive | Frames.Quote | Frames.Closing | Frames.Phrase, "ask wonder inquire enquire"),
        (Frames.ObjectInfinitive | Frames.Quote | Frames.That | Frames.Thing, "urge order instruct advise implore beg/begs/begged/begged request recommend"),
        (Frames.ObjectInfinitive, "encourage direct invite press! warn/warns/warned/warned"),
        (Frames.Phrase, "call appeal"),
        (Frames.Thing, "accuse blame"),
        (Frames.Verdict, "view see/sees/saw/seen regard consider portray paint depict cast/casts/cast/cast hail deride mock ridicule attack criticize criticise praise condemn assail decry/decries/decried/decried"),
        (Frames.Verdict | Frames.Quote, "call describe dub/dubs/dubbed/dubbed brand label denounce characterize characterise dismiss! slam/slams/slammed/slammed blast"),
        (Frames.Thing | Frames.Quote, "criticize criticise condemn praise hail welcome voice express! cite discuss! question address!"),
        (Frames.That, "show/shows/showed/shown find/finds/found/found learn determine prove demonstrate"),
        (Frames.Infinitive | Frames.ObjectInfinitive, "want expect"),
        (Frames.Infinitive, "plan hope intend agree/agrees/agreed/agreed decide"),
        (Said, "commented/commented/commented"),
        (Frames.Quote | Frames.Idiom, "went/went/went goes/goes/goes"),
        (Said | Frames.Idiom, "make/makes/made/made point let/lets/let put/puts/put spell"),
        (Frames.That | Frames.Thing | Frames.Idiom, "rule"),
        (Frames.Phrase, "speak/speaks/spoke/spoken talk"),
        (Frames.That | Frames.Quote, "read/reads/read/read quote"),
    ];

    private static readonly Dictionary<string, CueVerb> Verbs = Build();

    private static readonly SpellingTable<CueVerb> Lookup = new(Verbs.Select(pair => (pair.Key, pair.Value)));

    /// <summary>All written forms.</summary>
    public static IEnumerable<string> Forms => Verbs.Keys;

    public static bool TryFind(ReadOnlySpan<char> word, out CueVerb verb)
    {
        verb = Lookup.Find(word);
        return verb != default;
    }

    private static Dictionary<string, CueVerb> Build()
    {
        var verbs = new Dictionary<string, CueVerb>(StringComparer.OrdinalIgnoreCase);
        foreach (var (frames, words) in Table)
        {
            foreach (var word in words.Split(' ')) { AddForms(word.Split('/'), frames); }
        }
        return verbs;

        void AddForms(string[] parts, Frames frames)
        {
            var stem = parts[0].TrimEnd('!');
            Add(stem, frames, VerbForm.Base);
            Add(parts.Length > 1 ? parts[1] : Present(parts[0]), frames, VerbForm.Present);
            Add(parts.Length > 2 ? parts[2] : Past(stem), frames, VerbForm.Past);
            if (parts.Length > 3 && parts[3] != parts[2]) { Add(parts[3], frames, VerbForm.Participle); }
            Add(Ing(parts, stem), frames, VerbForm.Ing);
        }

        void Add(string form, Frames frames, VerbForm kind) =>
            verbs[form] = verbs.TryGetValue(form, out var known) ? new CueVerb(known.Frames | frames, kind == VerbForm.Past ? kind : known.Form) : new CueVerb(frames, kind);
    }

    /// <summary>A stem marked "!" takes -es.</summary>
    private static string Present(string marked) => marked.EndsWith('!') ? marked[..^1] + "es" : marked + "s";

    private static string Past(string stem) => stem.EndsWith('e') ? stem + "d" : stem + "ed";

    private static string Ing(string[] parts, string stem)
    {
        if (parts.Length > 2 && parts[2].EndsWith("ed", StringComparison.Ordinal) && parts[2].Length == stem.Length + 3) { return parts[2][..^2] + "ing"; }
        return stem.EndsWith('e') && !stem.EndsWith("ee", StringComparison.Ordinal) ? stem[..^1] + "ing" : stem + "ing";
    }
}
