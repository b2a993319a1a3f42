using System.Text;

namespace Advocacy.Rules.Packs.Tests.Schemes;

public sealed class AmountsTableTests
{
    [Fact]
    public void Parse_RowOfNextYear_IsUsedOnItsDatesAlone()
    {
        var table = Parse(File.Replace("\"to\": \"2027-10-22\"", "\"to\": \"2027-01-31\"", StringComparison.Ordinal)
            .Replace("\"rows\": [", "\"rows\": [" + Row("2027-02-01", "2027-10-22", 999) + ",", StringComparison.Ordinal));

        Assert.Equal((250, 999), (table.On(new(2027, 1, 31))!.BandA.Compensation, table.On(new(2027, 2, 1))!.BandA.Compensation));
        Assert.NotEqual(Parse(File).Fingerprint, table.Fingerprint);
    }

    [Theory]
    [InlineData("\"to\": \"2027-10-22\"", "\"to\": \"2027-10-23\"", "overlap on 2027-10-23")]
    [InlineData("\"to\": \"2027-10-22\",", "", "overlap on 2027-10-23")]
    [InlineData("\"to\": \"2027-10-22\"", "\"to\": \"2004-01-01\"", "ends on 2004-01-01, before it begins")]
    [InlineData("eu261/2027", "eu261/2005", "'eu261/2005' is there twice")]
    [InlineData("\"reviewBy\": \"2027-06-30\",", "", "reviewBy")]
    [InlineData("\"bandBUpToKm\"", "\"bandBUptoKm\"", "bandBUptoKm")]
    public void Parse_WrongTable_SaysWhichFileAndWhat(string was, string becomes, string says)
    {
        var error = Assert.Throws<InvalidDataException>(() => Parse(File.Replace(was, becomes, StringComparison.Ordinal)));

        Assert.StartsWith("eu261.amounts.json", error.Message, StringComparison.Ordinal);
        Assert.Contains(says, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_FileThatIsNotEmbedded_SaysSo() => Assert.Contains(
        "nothing.amounts.json is not embedded",
        Assert.Throws<InvalidDataException>(() => AmountsTable<AirRow>.Load("nothing.amounts.json", FlightsJson.Default.AmountsTableAirRow)).Message,
        StringComparison.Ordinal);

    private static string File { get; } = Read();

    private static AmountsTable<AirRow> Parse(string json) =>
        AmountsTable<AirRow>.Parse(Encoding.UTF8.GetBytes(json), "eu261.amounts.json", FlightsJson.Default.AmountsTableAirRow);

    private static string Row(string from, string to, int compensation)
    {
        var start = File.IndexOf("\"id\"", StringComparison.Ordinal);
        var row = File[start..File.IndexOf("\"refundFromMinutes\"", StringComparison.Ordinal)];
        return "{" + row.Replace("eu261/2005", "eu261/next", StringComparison.Ordinal).Replace("2005-02-17", from, StringComparison.Ordinal)
            .Replace("2027-10-22", to, StringComparison.Ordinal)
            .Replace("\"compensation\": 250", FormattableString.Invariant($"\"compensation\": {compensation}"), StringComparison.Ordinal) + "\"refundFromMinutes\": 300 }";
    }

    private static string Read()
    {
        using var stream = typeof(AirRow).Assembly.GetManifestResourceStream("eu261.amounts.json")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
