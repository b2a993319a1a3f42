namespace Advocacy.Rules;

/// <summary>A text is no case: thrown where one case is parsed. Reading a file yields errors as data instead.</summary>
public sealed class CaseFormatException : FormatException
{
    /// <summary>Makes an exception of its error.</summary>
    /// <param name="error">Where and why.</param>
    public CaseFormatException(CaseError error)
        : base((error ?? throw new ArgumentNullException(nameof(error))).ToString()) => Error = error;

    /// <summary>Where and why.</summary>
    public CaseError Error { get; }
}
