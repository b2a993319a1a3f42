namespace Advocacy.Rules.Browser.Tests;

/// <summary>One browser for all tests of a class, started by the first.</summary>
public sealed class OpenBrowser : IAsyncLifetime
{
    private Chromium? _chromium;

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => _chromium?.DisposeAsync().AsTask() ?? Task.CompletedTask;

    internal async Task<Chromium> OpenAsync() => _chromium ??= await Chromium.StartAsync();
}
