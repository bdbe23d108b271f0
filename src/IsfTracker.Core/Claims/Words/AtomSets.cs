namespace IsfTracker.Core.Claims.Words;

/// <summary>Numbered sets of atoms: what each step of a phrase asks of a word.</summary>
internal sealed class AtomSets
{
    private const int Few = 8;

    private readonly int[] neededOf;
    private readonly int[] needed;
    private readonly int[] atomsOf;
    private readonly int[] atoms;

    private AtomSets(IReadOnlyList<int[]> sets, IReadOnlyList<int> neededSets, int count)
    {
        NeededCount = Math.Max(1, neededSets.Count);
        var holding = neededSets.SelectMany((set, number) => sets[set].Select(atom => (atom, number))).ToLookup(pair => pair.atom, pair => pair.number);
        (neededOf, needed) = Flatten(count, atom => holding[atom]);
        (atomsOf, atoms) = Flatten(sets.Count, set => sets[set]);
    }

    /// <summary>The number of sets that are needed.</summary>
    public int NeededCount { get; }

    /// <summary>Notes the word as the next of every needed set that one of its atoms is in.</summary>
    public void Mark(ReadOnlySpan<int> wordAtoms, int word, int[] next)
    {
        foreach (var atom in wordAtoms)
        {
            for (var place = neededOf[atom]; place < neededOf[atom + 1]; place++) { next[needed[place]] = word; }
        }
    }

    /// <summary>True when one of a word's atoms is in the set.</summary>
    public bool Holds(int set, ReadOnlySpan<int> wordAtoms)
    {
        var held = atoms.AsSpan(atomsOf[set]..atomsOf[set + 1]);
        foreach (var atom in wordAtoms)
        {
            if (held.Length > Few ? held.Contains(atom) : IsAmong(held, atom)) { return true; }
        }
        return false;
    }

    private static bool IsAmong(ReadOnlySpan<int> few, int atom)
    {
        foreach (var one in few)
        {
            if (one == atom) { return true; }
        }
        return false;
    }

    /// <summary>The lists of so many owners one after the other, with where that of each begins; the last is where all end.</summary>
    public static (int[] Begins, T[] All) Flatten<T>(int owners, Func<int, IEnumerable<T>> listOf)
    {
        var (begins, all) = (new int[owners + 1], new List<T>());
        for (var owner = 0; owner < owners; owner++)
        {
            all.AddRange(listOf(owner));
            begins[owner + 1] = all.Count;
        }
        return (begins, [.. all]);
    }

    internal sealed class Builder
    {
        private readonly List<int[]> sets = [];
        private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
        private readonly List<int> needed = [];
        private readonly Dictionary<int, int> neededNumbers = [];

        public int[] this[int set] => sets[set];

        /// <summary>The number of the set; the same for the same atoms.</summary>
        public int Add(IEnumerable<int> atoms)
        {
            int[] set = [.. atoms.Distinct().Order()];
            var key = string.Join(' ', set);
            if (numbers.TryGetValue(key, out var known)) { return known; }
            sets.Add(set);
            return numbers[key] = sets.Count - 1;
        }

        /// <summary>The number of the set among those whose next word is asked for.</summary>
        public int Need(int set)
        {
            if (neededNumbers.TryGetValue(set, out var known)) { return known; }
            needed.Add(set);
            return neededNumbers[set] = needed.Count - 1;
        }

        public AtomSets Build(int atoms) => new(sets, needed, atoms);
    }
}
