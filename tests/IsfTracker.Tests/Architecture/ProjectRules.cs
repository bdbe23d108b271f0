using System.Reflection;
using IsfTracker.Core.Codebooks;

namespace IsfTracker.Tests.Architecture;

public sealed class ProjectRules
{
    private static readonly Assembly Core = typeof(Codebook).Assembly;
    private static readonly Assembly Data = Assembly.Load("IsfTracker.Data");
    private static readonly Assembly Web = Assembly.Load("IsfTracker.Web");

    [Fact]
    public void Core_knows_neither_a_database_nor_the_web() =>
        Referenced(Core).Should().NotContain(name =>
            name.StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal)
            || name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal)
            || name.StartsWith("Microsoft.Extensions", StringComparison.Ordinal)
            || name.StartsWith("System.Net", StringComparison.Ordinal)
            || name.StartsWith("IsfTracker", StringComparison.Ordinal));

    [Fact]
    public void Data_knows_nothing_of_the_web() =>
        Referenced(Data).Should().NotContain(name => name == "IsfTracker.Web" || name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal));

    [Fact]
    public void Every_class_is_sealed_static_or_abstract()
    {
        var open = new[] { Core, Data, Web }.SelectMany(assembly => assembly.GetTypes())
            .Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false } && IsOurs(type))
            .Select(type => type.FullName);

        open.Should().BeEmpty();
    }

    [Fact]
    public void No_interface_has_a_single_implementer()
    {
        var types = new[] { Core, Data, Web }.SelectMany(assembly => assembly.GetTypes()).ToList();

        types.Where(type => type.IsInterface && IsOurs(type))
            .Where(contract => types.Count(type => type.IsClass && type.IsAssignableTo(contract)) < 2)
            .Should().BeEmpty();
    }

    /// <summary>Written by hand: neither by the compiler nor by a generator.</summary>
    private static bool IsOurs(Type type) =>
        type.FullName is { } name
        && name.StartsWith("IsfTracker", StringComparison.Ordinal)
        && !name.Contains('<', StringComparison.Ordinal)
        && !name.Contains("Migrations", StringComparison.Ordinal)
        && type.GetCustomAttribute<System.Runtime.CompilerServices.CompilerGeneratedAttribute>() is null
        && type.GetCustomAttribute<System.CodeDom.Compiler.GeneratedCodeAttribute>() is null;

    private static IEnumerable<string> Referenced(Assembly assembly) => assembly.GetReferencedAssemblies().Select(name => name.Name!);
}
