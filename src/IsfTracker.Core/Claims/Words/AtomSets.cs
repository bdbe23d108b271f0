namespace IsfTracker.Core.Claims.Words;

/// <summary>Numbered sets of atoms: what each step of a phrase asks of a word. A word is known by its form.</summary>
internal sealed class AtomSets
{
    /// <summary>The number that stands for no needed set.</summary>
    public const int NoneNeeded = 0;

    private readonly int[] neededOf;
    private readonly int[] needed;

    /// <summary>For each set the forms with an atom in it.</summary>
    private readonly int[] formsOf;
    private readonly ushort[] holding;

    private AtomSets(IReadOnlyList<int[]> sets, IReadOnlyList<int> neededSets, IReadOnlyList<int[]> forms)
    {
        NeededCount = neededSets.Count + 1;
        var neededWith = neededSets.SelectMany((set, index) => sets[set].Select(atom => (atom, number: index + 1))).ToLookup(pair => pair.atom, pair => pair.number);
        (neededOf, needed) = Flatten(forms.Count, form => forms[form].SelectMany(atom => neededWith[atom]).Distinct());
        var formsWith = forms.SelectMany((atoms, form) => atoms.Select(atom => (atom, form))).ToLookup(pair => pair.atom, pair => (ushort)pair.form);
        (formsOf, holding) = Flatten(sets.Count, set => sets[set].SelectMany(atom => formsWith[atom]).Distinct());
    }

    /// <summary>The numbers of needed sets are below this.</summary>
    public int NeededCount { get; }

    /// <summary>Notes the word as the next of every needed set that one of its form's atoms is in.</summary>
    public void Mark(int form, int word, int[] next)
    {
        foreach (var set in needed.AsSpan(neededOf[form]..neededOf[form + 1])) { next[set] = word; }
    }

    /// <summary>True when one of the form's atoms is in the set.</summary>
    public bool Holds(int set, ushort form) => holding.AsSpan(formsOf[set]..formsOf[set + 1]).Contains(form);

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
            return neededNumbers[set] = needed.Count;
        }

        public AtomSets Build(IReadOnlyList<int[]> forms) => new(sets, needed, forms);
    }
}
