namespace Advocacy.Rules.Tests.Assessments.Explanations;

public sealed class LambdaTextTests
{
    [Theory]
    [InlineData("when d => d.A", "d")]
    [InlineData("when (d, its) => d.A", "d its")]
    [InlineData("when d => d.A, (a, its) => a > 1", "d|a its")]
    [InlineData("unless (d, _) => d.Any(x => x.B)", "d _|x")]
    [InlineData("when text of the author's own", "")]
    public void Parameters_OfEachLambda_AreFound(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', LambdaText.Parameters(text).Select(names => string.Join(' ', names))));

    [Theory]
    [InlineData("d.A && !d.B.C", "d.A d.B.C")]
    [InlineData("d.A?.B!.C is { } x", "d.A.B.C is x")]
    [InlineData("f(d.A, \"d.B \\\" d.C\") > 1.5", "f d.A 1.5")]
    [InlineData("\"open", "")]
    public void Chains_OutsideOfStrings_AreFound(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', LambdaText.Chains(text).Select(names => string.Join('.', names))));
}
