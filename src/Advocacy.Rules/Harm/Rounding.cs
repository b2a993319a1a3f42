namespace Advocacy.Rules;

/// <summary>How far an amount summed in doubles may be from the exact one: amounts are summed so first, and exactly only where that leaves a question open.</summary>
internal static class Rounding
{
    /// <summary>Some hundred operations, each exact to 2^-53 of its operands, stay well within this share.</summary>
    private const double Share = 1e-12;

    /// <summary>The most by which sums of amounts up to a size are wrong.</summary>
    internal static double ErrorOf(double size) => Share * Math.Abs(size);
}
