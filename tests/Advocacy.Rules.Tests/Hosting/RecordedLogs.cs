using Microsoft.Extensions.Logging;

namespace Advocacy.Rules.Tests.Hosting;

/// <summary>Everything that is logged, as written and as structured.</summary>
internal sealed class RecordedLogs : ILoggerFactory, ILogger
{
    internal string? Category { get; private set; }

    internal bool IsOn { get; init; } = true;

    internal List<(LogLevel Level, EventId Event, string Text, Exception? Exception)> Entries { get; } = [];

    public ILogger CreateLogger(string categoryName)
    {
        Category = categoryName;
        return this;
    }

    public void AddProvider(ILoggerProvider provider) => throw new NotSupportedException();

    public void Dispose()
    {
    }

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => IsOn;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        var structured = state is IEnumerable<KeyValuePair<string, object?>> pairs ? string.Join(' ', pairs.Select(pair => $"{pair.Key}={pair.Value}")) : "";
        Entries.Add((logLevel, eventId, formatter(state, exception) + "\n" + structured, exception));
    }
}
