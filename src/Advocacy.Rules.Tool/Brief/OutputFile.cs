using System.Globalization;
using System.Text;

namespace Advocacy.Rules.Tool.Brief;

/// <summary>Writes a document to a file in whole or not at all, or to standard output.</summary>
internal static class OutputFile
{
    /// <summary>Writes beside the file first and then takes its place, so that nobody ever sees half a document.</summary>
    /// <returns>Whether it could be written; if not, the error says why and the file is as it was.</returns>
    internal static bool Write(ToolEnvironment environment, string? path, string document)
    {
        if (path is null)
        {
            environment.Output.Write(document);
            return true;
        }

        var beside = string.Create(CultureInfo.InvariantCulture, $"{path}.{Environment.ProcessId}.tmp");
        try
        {
            File.WriteAllText(beside, document, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            File.Move(beside, path, overwrite: true);
            return true;
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException or ArgumentException)
        {
            environment.Error.WriteLine(Documents.Plain.Of($"{path} cannot be written: {unwritable.Message}"));
            return false;
        }
        finally
        {
            // Does nothing where the file took its place.
            Discard(beside);
        }
    }

    private static void Discard(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception stuck) when (stuck is IOException or UnauthorizedAccessException)
        {
            // What cannot be removed was reported with the failure above, or holds nothing that anybody reads.
        }
    }
}
