namespace Advocacy.Rules;

/// <summary>Ends the parsing of one case at an offset of its text; never leaves the reader.</summary>
internal sealed class CaseFault(int offset, string message) : Exception(message)
{
    internal int Offset { get; } = offset;
}
