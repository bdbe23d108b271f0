using System.Runtime.InteropServices;

namespace IsfTracker.Core.Claims.Judging;

/// <summary>What is seen of a passage, each sign by the hash of its name ("w:agreed", "role:Minister"); the names too where somebody asks for them.</summary>
internal sealed class Signs(bool named = false)
{
    private static readonly NamePart Joint = NamePart.Of("_");

    private readonly List<Sign> all = [];

    public ReadOnlySpan<Sign> All => CollectionsMarshal.AsSpan(all);

    /// <summary>True where the parts of the signs have to tell their text.</summary>
    public bool IsNamed => named;

    /// <summary>The names in the same order; empty unless asked for.</summary>
    public List<string> Names { get; } = [];

    public void Clear()
    {
        all.Clear();
        Names.Clear();
    }

    /// <summary>Adds a sign such as "stance:Declined"; the words it is seen in, where it is one of words.</summary>
    /// <param name="kind">With its colon.</param>
    public void Add(in NamePart kind, in NamePart first, int word = 0, int end = 0)
    {
        all.Add(new Sign(kind.Then(first), word, end));
        if (named) { Names.Add(kind.Text + first.Text); }
    }

    /// <summary>Adds a sign of two parts: "b:will_send".</summary>
    public void AddPair(in NamePart kind, in NamePart first, in NamePart second, int word = 0, int end = 0)
    {
        var begun = (((kind.Then(first) * Joint.Power) + Joint.Hash) * second.Power) + second.Hash;
        all.Add(new Sign(begun, word, end));
        if (named) { Names.Add($"{kind.Text}{first.Text}{Joint.Text}{second.Text}"); }
    }
}

/// <summary>One sign, and the words that it is (none where it is not one of words).</summary>
internal readonly record struct Sign(ulong Hash, int First, int End);
