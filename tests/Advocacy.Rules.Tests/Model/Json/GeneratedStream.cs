namespace Advocacy.Rules.Tests.Model.Json;

/// <summary>A stream whose parts are repeated while they are read, so that a file of any size is never held.</summary>
internal sealed class GeneratedStream(params (byte[] Bytes, long Times)[] parts) : Stream
{
    private int _part;
    private long _repetition;
    private int _offset;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => parts.Sum(part => part.Bytes.Length * part.Times);

    public override long Position { get; set; }

    public override int Read(Span<byte> buffer)
    {
        var written = 0;
        while (written < buffer.Length && _part < parts.Length)
        {
            var (bytes, times) = parts[_part];
            if (_repetition == times)
            {
                (_part, _repetition, _offset) = (_part + 1, 0, 0);
                continue;
            }

            var count = Math.Min(bytes.Length - _offset, buffer.Length - written);
            bytes.AsSpan(_offset, count).CopyTo(buffer[written..]);
            (written, _offset) = (written + count, _offset + count);
            if (_offset == bytes.Length)
            {
                (_repetition, _offset) = (_repetition + 1, 0);
            }
        }

        Position += written;
        return written;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
