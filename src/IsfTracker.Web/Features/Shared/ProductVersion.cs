using System.Reflection;

namespace IsfTracker.Web.Features.Shared;

/// <summary>The version of the program as readers see it.</summary>
internal static class ProductVersion
{
    public static string Current { get; } =
        typeof(ProductVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0";
}
