namespace Advocacy.Rules;

/// <summary>A stream as a moving window of bytes that knows its line.</summary>
internal sealed class Utf8Window(Stream stream)
{
    private readonly byte[] _chunk = new byte[64 * 1024];
    private int _start;
    private int _end;

    /// <summary>The line of the window's first byte, counted from 1.</summary>
    internal long Line { get; private set; } = 1;

    /// <summary>The bytes at hand, at least one; empty at the end of the stream.</summary>
    internal ReadOnlySpan<byte> Bytes
    {
        get
        {
            if (_start == _end)
            {
                (_start, _end) = (0, stream.Read(_chunk));
            }

            return _chunk.AsSpan(_start.._end);
        }
    }

    internal bool AtEnd => Bytes.IsEmpty;

    internal void Consume(int count)
    {
        Line += _chunk.AsSpan(_start, count).Count((byte)'\n');
        _start += count;
    }

    internal void SkipWhiteSpace()
    {
        while (!AtEnd)
        {
            var text = Bytes.IndexOfAnyExcept(" \t\r\n"u8);
            Consume(text < 0 ? Bytes.Length : text);
            if (text >= 0)
            {
                return;
            }
        }
    }

    /// <summary>Skips a byte order mark at the start of the stream.</summary>
    internal void SkipByteOrderMark()
    {
        ReadOnlySpan<byte> mark = [0xEF, 0xBB, 0xBF];
        _end = stream.ReadAtLeast(_chunk, mark.Length, throwOnEndOfStream: false);
        _start = _chunk.AsSpan(0, _end).StartsWith(mark) ? mark.Length : 0;
    }
}
