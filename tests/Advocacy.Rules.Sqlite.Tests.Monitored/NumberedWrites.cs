using System.Globalization;

namespace Advocacy.Rules.Sqlite.Tests.Monitored;

/// <summary>Writes that follow from their numbers alone, made one after the other until the process is killed. A case of its own tells the number of the last.</summary>
internal static class NumberedWrites
{
    private const int ChangesEach = 3;

    private static readonly CustomerId _counter = new("number of the write");

    /// <summary>Goes on after the write that the store tells of; a number is logged when its write is confirmed.</summary>
    internal static async Task<int> RunAsync(string path, string log)
    {
        await using var store = await SqliteMonitorStore.OpenAsync(path);
        using var confirmed = new FileStream(log, FileMode.Append, FileAccess.Write, FileShare.Read, bufferSize: 0);
        Console.WriteLine("open");
        for (var number = await NumberAsync(store) + 1; ; number++)
        {
            await store.WriteAsync(Write(number));
            confirmed.Write(System.Text.Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{number}\n")));
        }
    }

    /// <summary>The number of the last write that a store keeps; 0 where it keeps none.</summary>
    internal static async Task<int> NumberAsync(IMonitorStore store) =>
        await store.LoadCasesAsync().FirstOrDefaultAsync(kept => kept.Customer == _counter) is { } kept ? int.Parse(kept.Json, CultureInfo.InvariantCulture) : 0;

    internal static MonitorWrite Write(int number)
    {
        var random = new Random(number);
        var firstId = (number - 1) * ChangesEach + 1;
        var customers = Enumerable.Range(0, 40).Select(customer => new CustomerId(string.Create(CultureInfo.InvariantCulture, $"C-{customer}"))).ToArray();
        random.Shuffle(customers);
        var cases = random.Next(6);
        return new MonitorWrite
        {
            Cases =
            [
                .. customers[..cases].Select(customer => new StoredCase(customer, Text(random))),
                new StoredCase(_counter, number.ToString(CultureInfo.InvariantCulture)),
            ],
            Removed = [.. customers[cases..(cases + random.Next(3))]],
            Changes = [.. Enumerable.Range(firstId, random.Next(1, ChangesEach + 1)).Select(id => new StoredChange(id, Text(random)))],
            AcknowledgedThrough = random.Next(3) == 0 ? random.Next(firstId) : 0,
        };
    }

    /// <summary>From part of a page to many.</summary>
    private static string Text(Random random) => new((char)random.Next('a', 'z'), random.Next(4) == 0 ? random.Next(60_000) : random.Next(600));
}
