namespace IsfTracker.Data;

/// <summary>How long a stored text may be, in UTF-16 units. What comes from an article's own text has no limit but the file's.</summary>
public static class Lengths
{
    /// <summary>Of <c>a-</c> and 16 hex digits, and the like.</summary>
    public const int PublicId = 18;

    public const int Sha256 = 64;

    public const int Title = 500;

    public const int Outlet = 200;

    /// <summary>PostgreSQL refuses to index more than 2,704 bytes.</summary>
    public const int Url = 2000;

    public const int FileName = 255;

    public const int Code = 64;

    public const int Edtf = 64;

    public const int Version = 64;

    /// <summary>The words kept before and after a quote.</summary>
    public const int Context = 32;

    public const int Note = 2000;
}
