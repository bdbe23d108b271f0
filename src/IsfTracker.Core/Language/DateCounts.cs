namespace IsfTracker.Core.Language;

/// <summary>How many: "3", "three", "twenty-five", "a", "a couple of", "couple of".</summary>
internal static class DateCounts
{
    private const int Tens = 20;

    public static bool TryRead(in DateScan scan, int at, out int count, out int after)
    {
        count = scan[at].Value;
        after = at + 1;
        switch (scan.Kind(at))
        {
            case DateWordKind.Number:
                return !scan[at].Is(DateTokenTraits.Plural) && !scan[at].Is(DateTokenTraits.Ordinal);
            case DateWordKind.Cardinal:
                ReadOnes(scan, ref count, ref after);
                return true;
            case DateWordKind.Indefinite:
                if (scan.Words(after) is "couple") { (count, after) = (2, scan.Skip(after + 1, DateWordKind.Of)); }
                return true;
            default:
                (count, after) = (2, scan.Skip(after, DateWordKind.Of));
                return scan.Words(at) is "couple";
        }
    }

    private static void ReadOnes(in DateScan scan, ref int count, ref int after)
    {
        var ones = scan.IsHyphen(after) ? after + 1 : after;
        if (count < Tens || count % 10 != 0 || scan[ones] is not { Kind: DateWordKind.Cardinal, Value: < 10 }) { return; }
        count += scan[ones].Value;
        after = ones + 1;
    }
}
