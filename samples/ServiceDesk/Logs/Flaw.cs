namespace ServiceDesk.Logs;

/// <summary>One thing that is wrong in a log: where, what stands there, what would be right, and what follows from it.</summary>
/// <param name="Line">The line of the file on which the row starts, from 1; the header is line 1.</param>
/// <param name="Column">The column, from 1; 0 where the row as a whole is wrong.</param>
/// <param name="ColumnName">The column's name in the header.</param>
/// <param name="Found">What stands there.</param>
/// <param name="Expected">What would be right, or how it was read.</param>
/// <param name="LeavesRowOut">Whether the row is left out; else the fact is unknown, or read as said.</param>
internal sealed record Flaw(long Line, int Column, string ColumnName, string Found, string Expected, bool LeavesRowOut)
{
    public override string ToString() => Column == 0
        ? $"line {Line}: {Found}; {Expected}"
        : $"line {Line}, column {Column} ({ColumnName}): '{Found}'; {Expected}";
}
