namespace Advocacy.Rules;

/// <summary>Collects bytes up to a limit; beyond it, only remembers that there were too many.</summary>
internal sealed class BoundedBuffer(int limit)
{
    private byte[] _bytes = [];

    internal int Limit => limit;

    internal bool IsExceeded { get; private set; }

    internal int Count { get; private set; }

    internal ReadOnlyMemory<byte> Bytes => _bytes.AsMemory(0, Count);

    internal void Clear() => (Count, IsExceeded) = (0, false);

    internal void Append(ReadOnlySpan<byte> bytes)
    {
        if (IsExceeded || bytes.Length > limit - Count)
        {
            (Count, IsExceeded) = (0, true);
            return;
        }

        if (Count + bytes.Length > _bytes.Length)
        {
            var doubled = (int)Math.Min(limit, Math.Max(_bytes.Length * 2L, 4096));
            Array.Resize(ref _bytes, Math.Max(doubled, Count + bytes.Length));
        }

        bytes.CopyTo(_bytes.AsSpan(Count));
        Count += bytes.Length;
    }
}
