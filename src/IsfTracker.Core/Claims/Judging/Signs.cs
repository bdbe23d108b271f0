using System.Buffers;

namespace IsfTracker.Core.Claims.Judging;

/// <summary>What is seen of a passage, each sign by the hash of its name ("w:agreed", "role:Minister"); the names too where somebody asks for them.</summary>
internal sealed class Signs(bool named = false) : IDisposable
{
    private const char Joint = '_';

    /// <summary>Few sentences have more signs.</summary>
    private const int Usual = 512;

    private const ulong First = 0xBF58_476D_1CE4_E5B9, Second = 0x94D0_49BB_1331_11EB;

    private Sign[] all = ArrayPool<Sign>.Shared.Rent(Usual);
    private int count;

    public ReadOnlySpan<Sign> All => all.AsSpan(0, count);

    /// <summary>True where the parts of the signs have to tell their text.</summary>
    public bool IsNamed => named;

    /// <summary>The names in the same order; empty unless asked for.</summary>
    public List<string> Names { get; } = [];

    public void Clear()
    {
        count = 0;
        Names.Clear();
    }

    /// <summary>Adds a sign such as "stance:Declined"; the words it is seen in, where it is one of words.</summary>
    /// <param name="kind">With its colon.</param>
    public void Add(in NamePart kind, in NamePart first, int word = 0, int end = 0)
    {
        Add(new Sign(HashOf(kind, first, default), word, end));
        if (named) { Names.Add(kind.Text + first.Text); }
    }

    /// <summary>Adds a sign of two parts: "b:will_send".</summary>
    public void AddPair(in NamePart kind, in NamePart first, in NamePart second, int word = 0, int end = 0)
    {
        Add(new Sign(HashOf(kind, first, second), word, end));
        if (named) { Names.Add($"{kind.Text}{first.Text}{Joint}{second.Text}"); }
    }

    public void Dispose()
    {
        ArrayPool<Sign>.Shared.Return(all);
        (all, count) = ([], 0);
    }

    private void Add(in Sign sign)
    {
        if (count == all.Length)
        {
            var more = ArrayPool<Sign>.Shared.Rent(count * 2);
            all.CopyTo(more, 0);
            ArrayPool<Sign>.Shared.Return(all);
            all = more;
        }
        all[count++] = sign;
    }

    /// <summary>The hash under which a sign of this name is added.</summary>
    public static ulong HashOf(string name)
    {
        var kind = name.IndexOf(':', StringComparison.Ordinal) + 1;
        var joint = name.IndexOf(Joint, kind);
        return joint < 0 ? HashOf(NamePart.Of(name[..kind]), NamePart.Of(name[kind..]), default) : HashOf(NamePart.Of(name[..kind]), NamePart.Of(name[kind..joint]), NamePart.Of(name[(joint + 1)..]));
    }

    private static ulong HashOf(in NamePart kind, in NamePart first, in NamePart second)
    {
        var hash = kind.Number + (first.Number * First);
        return ((hash ^ (hash >> 31)) * Second) + (second.Number * First);
    }
}

/// <summary>One sign, and the words that it is (none where it is not one of words).</summary>
internal readonly record struct Sign(ulong Hash, int First, int End);
