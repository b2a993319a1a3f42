using System.Buffers.Binary;
using System.IO.Compression;
using CsvHelper;

namespace ServiceDesk.Logs;

/// <summary>Reads the rows of a log, plain or gzip by its content, comma-separated with a header.</summary>
internal static class LogFile
{
    private const string CutOff = "the gzip is damaged or cut off; give the whole file";

    /// <summary>Hands every row on.</summary>
    /// <returns>How many rows there are.</returns>
    /// <exception cref="LogException">The file as a whole cannot be read.</exception>
    internal static int Read(string path, IReadOnlyList<string> columns, ICollection<Flaw> flaws, Action<LogRow> each)
    {
        try
        {
            using var file = File.OpenRead(path);
            var isGzip = file.ReadByte() == 0x1F && file.ReadByte() == 0x8B;
            file.Position = 0;
            using Stream stream = isGzip ? Unpacked(file) : file;
            return Read(stream, columns, flaws, each);
        }
        catch (LogException unusable)
        {
            throw new LogException($"{path}: {unusable.Message}", unusable);
        }
        catch (InvalidDataException failure)
        {
            throw new LogException($"{path}: {CutOff}", failure);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new LogException($"{path}: {failure.Message}", failure);
        }
    }

    internal static int Read(Stream stream, IReadOnlyList<string> columns, ICollection<Flaw> flaws, Action<LogRow> each)
    {
        var rows = 0;
        var options = CsvReaderOptions.Default with
        {
            Separator = ',',
            TrackLineNumbers = true,
            AllowLineBreaksInQuotes = false,
            MalformedData = CsvMalformedDataHandling.Skip,
            FieldCountMismatch = CsvFieldCountHandling.Skip,
            OnMalformedRecord = record =>
            {
                if (record.Skipped)
                {
                    rows++;
                    flaws.Add(new Flaw(record.LineNumber, 0, "", WhatIsWrong(record.Reason), "give one field a column, and close a quote on its line", LeavesRowOut: true));
                }
            },
        };
        using var reader = CsvReader.Create(stream, options, leaveOpen: true);
        var places = Places([.. reader.Headers], columns);
        while (reader.Read())
        {
            rows++;
            each(new LogRow(places, reader.Current.ToArray(), reader.LineNumber, flaws));
        }

        return rows;
    }

    private static Dictionary<string, int> Places(string[] header, IReadOnlyList<string> columns)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var place = 0; place < header.Length; place++)
        {
            if (!places.TryAdd(header[place].Trim(), place))
            {
                throw new LogException($"the header names the column '{header[place]}' twice; name each column once");
            }
        }

        var missing = columns.Where(column => !places.ContainsKey(column)).ToArray();
        return missing.Length == 0
            ? places
            : throw new LogException($"the header (line 1) lacks {string.Join(", ", missing.Select(static column => $"'{column}'"))}; give a log with these columns, comma-separated");
    }

    /// <summary>Unpacks, and compares with the length in the last bytes: the framework takes a gzip cut off for a whole one.</summary>
    private static MemoryStream Unpacked(FileStream file)
    {
        var unpacked = new MemoryStream();
        using (var gzip = new GZipStream(file, CompressionMode.Decompress, leaveOpen: true))
        {
            gzip.CopyTo(unpacked);
        }

        Span<byte> length = stackalloc byte[sizeof(uint)];
        file.Position = Math.Max(0, file.Length - length.Length);
        if (file.ReadAtLeast(length, length.Length, throwOnEndOfStream: false) < length.Length
            || BinaryPrimitives.ReadUInt32LittleEndian(length) != (uint)unpacked.Length)
        {
            throw new LogException(CutOff);
        }

        unpacked.Position = 0;
        return unpacked;
    }

    private static string WhatIsWrong(CsvMalformedReason reason) => reason switch
    {
        CsvMalformedReason.FieldCountMismatch => "another number of fields than the header",
        CsvMalformedReason.StrayQuote => "a quote inside a field that is not quoted",
        CsvMalformedReason.TextAfterClosingQuote => "text after the closing quote of a field",
        _ => "a quoted field that does not end on its line",
    };
}
