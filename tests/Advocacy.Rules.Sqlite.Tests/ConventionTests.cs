using System.Xml.Linq;

namespace Advocacy.Rules.Sqlite.Tests;

/// <summary>What a host may rely on of every public type, without looking.</summary>
public sealed class ConventionTests
{
    private static readonly Type[] _public = typeof(SqliteMonitorStore).Assembly.GetExportedTypes();

    [Fact]
    public void PublicTypes_AreTheStoreAndWhatItThrows() => Assert.Equal(
        [typeof(MonitorStoreException), typeof(SqliteMonitorStore)], _public.OrderBy(type => type.Name, StringComparer.Ordinal));

    [Fact]
    public void PublicType_IsSealedAndHasNoSetter() => Assert.All(_public, type =>
    {
        Assert.True(type.IsSealed);
        Assert.DoesNotContain(type.GetProperties(), property => property.DeclaringType == type && property.SetMethod is { IsPublic: true });
    });

    [Fact]
    public void Store_ShowsNoTypeOfSqlite() => Assert.DoesNotContain(
        typeof(SqliteMonitorStore).GetMembers().SelectMany(member => member.ToString()!.Split(' ')), word => word.StartsWith("Microsoft.Data.Sqlite", StringComparison.Ordinal));

    [Fact]
    public void DocumentedMember_HasASummaryThatIsASentence()
    {
        var members = XDocument.Load(Path.ChangeExtension(typeof(SqliteMonitorStore).Assembly.Location, ".xml")).Descendants("member").ToArray();

        Assert.NotEmpty(members);
        Assert.All(members.Where(member => !member.Elements("inheritdoc").Any()), member => Assert.EndsWith(".", member.Element("summary")!.Value.Trim(), StringComparison.Ordinal));
    }
}
