using System.Globalization;
using Advocacy.Rules.Packs;
using Advocacy.Rules.Tool.Assess;
using Advocacy.Rules.Tool.Documents;

namespace Advocacy.Rules.Tool.Replaying;

/// <summary>A file of events on its way through a replay; a line that cannot be read or taken in costs no other.</summary>
internal sealed class EventsFile(ToolEnvironment environment, string file)
{
    private const int ProgressStep = 10_000;

    private readonly List<CaseError> _errors = [];
    private long _line;
    private long _read;

    internal IReadOnlyList<CaseError> Errors => _errors;

    /// <summary>Replays the file.</summary>
    /// <returns>The report; <see langword="null"/> where the file itself cannot be read.</returns>
    internal ReplayReport? Replay(Replay replay)
    {
        try
        {
            using var stream = file == CaseFiles.StandardInput ? environment.OpenInput() : File.OpenRead(file);
            var report = replay.Run(Events(stream), refused: refused => Report(new CaseError(file, _line, "$", refused.Reason)));
            Progress(isLast: true);
            if (_errors.Count > 0)
            {
                environment.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{report.Events} events replayed, {_errors.Count} not."));
            }

            return report;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            Report(new CaseError(file, 1, "$", $"The file cannot be read: {unreadable.Message}"));
            return null;
        }
    }

    private IEnumerable<CaseEvent> Events(Stream stream)
    {
        foreach (var reading in new EventFormat(CaseFiles.Format).Read(stream, file))
        {
            if (!reading.IsRead)
            {
                Report(reading.Error);
                continue;
            }

            _line = reading.Line;
            if (++_read % ProgressStep == 0)
            {
                Progress(isLast: false);
            }

            yield return reading.Event;
        }
    }

    /// <summary>Shows how far the replay is, on a terminal alone.</summary>
    private void Progress(bool isLast)
    {
        if (environment.IsErrorTerminal && _read >= ProgressStep)
        {
            environment.Error.Write(isLast ? "\r                              \r" : string.Create(CultureInfo.InvariantCulture, $"\r{_read:n0} events ..."));
        }
    }

    private void Report(CaseError error)
    {
        _errors.Add(error);
        environment.Error.WriteLine(Plain.Of(error.ToString()));
    }
}
