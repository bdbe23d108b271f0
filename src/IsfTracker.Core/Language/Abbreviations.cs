using System.Collections.Frozen;

namespace IsfTracker.Core.Language;

/// <summary>The abbreviations of English news, without their full stop.</summary>
internal static class Abbreviations
{
    private static readonly FrozenDictionary<string, AbbreviationKind> Kinds = Build();

    private static readonly FrozenDictionary<string, AbbreviationKind>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Kinds.GetAlternateLookup<ReadOnlySpan<char>>();

    public static AbbreviationKind KindOf(ReadOnlySpan<char> word) =>
        word.Length <= 8 && Lookup.TryGetValue(word, out var kind) ? kind : AbbreviationKind.None;

    private static FrozenDictionary<string, AbbreviationKind> Build()
    {
        var kinds = new Dictionary<string, AbbreviationKind>(StringComparer.OrdinalIgnoreCase);
        Add(AbbreviationKind.BeforeName,
            "mr mrs ms mx dr prof gen maj col lt sgt capt cmdr cpl pvt adm brig sen rep reps sens gov govs hon rev fr msgr pres atty supt insp " +
            "amb det messrs mme mlle mt ft st ste vs v viz cf e.g i.e eg ie esp approx ca incl spc cpt vice-adm lt.col");
        Add(AbbreviationKind.BeforeNumber, "no nos p pp art arts fig figs sec vol ch par nr n° ext");
        Add(AbbreviationKind.Either,
            "inc co corp ltd llc plc jr sr bros etc a.m p.m ph.d m.d b.a m.a d.c u.s u.k u.n e.u u.s.a u.a.e dept univ assn ave blvd rd " +
            "calif fla ariz colo conn mich minn tenn");
        Add(AbbreviationKind.Month, "jan feb mar apr jun jul aug sep sept oct nov dec");
        return kinds.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

        void Add(AbbreviationKind kind, string words)
        {
            foreach (var word in words.Split(' ')) { kinds.TryAdd(word, kind); }
        }
    }
}
