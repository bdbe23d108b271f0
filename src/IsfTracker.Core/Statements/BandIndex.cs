namespace IsfTracker.Core.Statements;

/// <summary>Signatures filed under their bands, by number: those that share a band with one are found without looking at the others.</summary>
internal sealed class BandIndex
{
    private const int Nothing = -1;

    // Of each band the entry filed last; of each entry the one filed before it under the same band.
    private readonly Dictionary<ulong, int> newest = [];
    private readonly List<(int Number, int Older)> entries = [];
    private int[] lastAsker = [];
    private int askers;

    /// <summary>Files a signature under a number of its own.</summary>
    public void Add(int number, ReadOnlySpan<uint> signature)
    {
        foreach (var band in MinHash.Bands(signature))
        {
            entries.Add((number, newest.GetValueOrDefault(band, Nothing)));
            newest[band] = entries.Count - 1;
        }
    }

    /// <summary>The numbers filed under a band of the signature, each once.</summary>
    public IReadOnlyList<int> Near(ReadOnlySpan<uint> signature)
    {
        var found = new List<int>();
        askers++;
        foreach (var band in MinHash.Bands(signature))
        {
            for (var entry = newest.GetValueOrDefault(band, Nothing); entry != Nothing; entry = entries[entry].Older)
            {
                if (IsFirst(entries[entry].Number)) { found.Add(entries[entry].Number); }
            }
        }
        return found;
    }

    // A mark for each number takes the place of a set for each question.
    private bool IsFirst(int number)
    {
        if (number >= lastAsker.Length) { Array.Resize(ref lastAsker, Math.Max(number + 1, lastAsker.Length * 2)); }
        if (lastAsker[number] == askers) { return false; }
        lastAsker[number] = askers;
        return true;
    }
}
