using System.Buffers.Binary;
using System.Collections.Immutable;
using System.IO.Compression;
using CsvHelper;

namespace CriticalSupplies.Deliveries;

/// <summary>A deliveries file as read: the lines that can be used, and all that is wrong with it.</summary>
/// <param name="Lines">The usable lines, in the file's order.</param>
/// <param name="Flaws">Everything that is wrong, in the file's order.</param>
/// <param name="Rows">How many rows the file has, the header not counted.</param>
internal sealed record DeliveriesFile(ImmutableArray<DeliveryLine> Lines, ImmutableArray<Flaw> Flaws, int Rows)
{
    private const byte GzipFirst = 0x1F;
    private const byte GzipSecond = 0x8B;
    private const string CutOff = "the gzip is damaged or cut off; give the whole file";

    /// <summary>Reads a file, plain or gzip by its content.</summary>
    /// <exception cref="DeliveriesFileException">The file as a whole cannot be read.</exception>
    internal static DeliveriesFile Read(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            var isGzip = file.ReadByte() == GzipFirst && file.ReadByte() == GzipSecond;
            file.Position = 0;
            using Stream stream = isGzip ? Unpacked(file) : file;
            return Read(stream);
        }
        catch (DeliveriesFileException unusable)
        {
            throw new DeliveriesFileException($"{path}: {unusable.Message}", unusable);
        }
        catch (InvalidDataException failure)
        {
            throw new DeliveriesFileException($"{path}: {CutOff}", failure);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new DeliveriesFileException($"{path}: {failure.Message}", failure);
        }
    }

    /// <summary>Reads UTF-8 text.</summary>
    /// <exception cref="DeliveriesFileException">The text is no deliveries file at all.</exception>
    internal static DeliveriesFile Read(Stream stream)
    {
        var flaws = ImmutableArray.CreateBuilder<Flaw>();
        var lines = ImmutableArray.CreateBuilder<DeliveryLine>();
        var ids = new Dictionary<string, long>(StringComparer.Ordinal);
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
                    flaws.Add(new Flaw(record.LineNumber, 0, Flaw.WholeRow, WhatIsWrong(record.Reason), WhatIsRight(record.Reason), FlawEffect.RowLeftOut));
                }
            },
        };
        using var reader = CsvReader.Create(stream, options, leaveOpen: true);
        var columns = new Columns([.. reader.Headers]);
        while (reader.Read())
        {
            rows++;
            var row = new DeliveryRow(columns, reader.Current.ToArray(), reader.LineNumber);
            if (row.Read(ids) is { } line)
            {
                lines.Add(line);
            }

            flaws.AddRange(row.Flaws);
        }

        return new DeliveriesFile(lines.ToImmutable(), flaws.ToImmutable(), rows);
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
            throw new DeliveriesFileException(CutOff);
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

    private static string WhatIsRight(CsvMalformedReason reason) => reason switch
    {
        CsvMalformedReason.FieldCountMismatch => "give one field a column",
        CsvMalformedReason.StrayQuote or CsvMalformedReason.TextAfterClosingQuote =>
            "quote the whole field and double the quotes inside it",
        _ => "close the quote on the same line; a field holds no line break",
    };
}
