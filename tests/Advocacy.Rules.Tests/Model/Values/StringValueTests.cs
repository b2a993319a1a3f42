using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.Tests.Model.Values;

public sealed class StringValueTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" k")]
    [InlineData("k ")]
    [InlineData("k\u0007")]
    public void AnId_ThatIsEmptyPaddedOrHoldsAControlCharacter_IsRefused(string id) => Assert.Throws<ArgumentException>(() => new CommitmentId(id));

    [Fact]
    public void AnId_WithHalfASurrogatePair_IsRefusedAndOneWithAWholeIsNot()
    {
        Assert.Contains("surrogate pair", Assert.Throws<ArgumentException>(() => new CustomerId("c-\ud83d")).Message, StringComparison.Ordinal);
        Assert.Equal("c-\ud83d\ude00", new CustomerId("c-\ud83d\ude00").Value);
    }

    [Fact]
    public void AnId_OfMoreThan128Characters_IsRefusedAndSaysHowMany() => Assert.Contains(
        "this one has 129", Assert.Throws<ArgumentException>(() => new CustomerId(new string('c', 129))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("Late")]
    [InlineData("late delivery")]
    [InlineData("-late")]
    [InlineData("late/")]
    [InlineData("späte")]
    public void ACode_OfOtherCharacters_IsRefusedAndShowsARightOne(string code) => Assert.Contains(
        "'late-delivery'", Assert.Throws<ArgumentException>(() => new IssueKind(code)).Message, StringComparison.Ordinal);

    [Fact]
    public void TheDefaultValue_WhereAnIdIsRequired_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => new Customer(default));
        Assert.Throws<ArgumentException>(() => new Incident(new("i-1"), default, SmallCase.Made));
        Assert.Throws<ArgumentException>(() => Predict.About<Commitment>("a/rule").Predicts(default, LogOdds.Slight));
    }

    [Fact]
    public void Ids_AreComparedOrdinally()
    {
        Assert.True(new CommitmentId("B").CompareTo(new CommitmentId("a")) < 0);
        Assert.NotEqual(new CommitmentId("a"), new CommitmentId("A"));
        Assert.Equal("", default(CommitmentId).Value);
    }
}
