namespace IsfTracker.Core.Claims.Words;

/// <summary>Numbered sets of atoms: what each step of a phrase asks of a word.</summary>
internal sealed class AtomSets
{
    private readonly int[][] neededOf;
    private readonly ulong[] bits;
    private readonly int width;

    private AtomSets(IReadOnlyList<int[]> sets, IReadOnlyList<int> needed, int atoms)
    {
        NeededCount = needed.Count;
        width = (atoms + 63) / 64;
        bits = new ulong[sets.Count * width];
        var holding = needed.SelectMany((set, number) => sets[set].Select(atom => (atom, number))).ToLookup(pair => pair.atom, pair => pair.number);
        neededOf = [.. Enumerable.Range(0, atoms).Select(atom => holding[atom].ToArray())];
        for (var set = 0; set < sets.Count; set++)
        {
            foreach (var atom in sets[set]) { bits[(set * width) + (atom >> 6)] |= 1UL << (atom & 63); }
        }
    }

    /// <summary>The number of sets that are needed.</summary>
    public int NeededCount { get; }

    /// <summary>Notes the word as the next of every needed set that one of its atoms is in.</summary>
    public void Mark(ReadOnlySpan<int> atoms, int word, int[] next)
    {
        foreach (var atom in atoms)
        {
            foreach (var set in neededOf[atom]) { next[set] = word; }
        }
    }

    /// <summary>True when one of the atoms is in the set.</summary>
    public bool Holds(int set, ReadOnlySpan<int> atoms)
    {
        foreach (var atom in atoms)
        {
            if ((bits[(set * width) + (atom >> 6)] >> (atom & 63) & 1) != 0) { return true; }
        }
        return false;
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
