namespace IsfTracker.Core.Reading;

/// <summary>The bullet before an item of a list in plain text.</summary>
internal static class ListMark
{
    private const string Bullets = "•▪◦‣●■–-*·";

    /// <summary>Characters of the bullet and the blanks behind it; 0 when the line has none. Numbers are words of the item and stay.</summary>
    public static int Length(string line)
    {
        if (line.Length < 3 || !Bullets.Contains(line[0], StringComparison.Ordinal) || line[1] is not (' ' or '\t')) { return 0; }
        var end = 2;
        while (end < line.Length && line[end] is (' ' or '\t')) { end++; }
        return end;
    }
}
