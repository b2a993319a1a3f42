using System.Buffers;

namespace Advocacy.Rules;

/// <summary>Follows brackets and strings through JSON text, to find where a value ends without holding it.</summary>
internal struct JsonShape
{
    private static readonly SearchValues<byte> EndsPlainText =
        SearchValues.Create([(byte)'"', (byte)'\\', .. Enumerable.Range(0, 0x20).Select(static code => (byte)code)]);

    private static readonly SearchValues<byte> Structure = SearchValues.Create("\"{}[],"u8);

    // One bit a level, set for an object; deeper levels than these are only counted, and refused when parsed.
    private ulong _objects;
    private int _depth;
    private bool _inString;
    private bool _escaped;

    internal enum Stop
    {
        None,
        Comma,
        ClosingBracket,
        Broken,
    }

    /// <summary>Whether a string, an object or an array has begun and not ended.</summary>
    internal readonly bool IsOpen => _inString || _depth > 0;

    /// <summary>Goes on to the comma or bracket that ends the value.</summary>
    /// <param name="bytes">The next bytes.</param>
    /// <param name="stop">What was found; broken means that brackets do not match or that a string holds a bare control character.</param>
    /// <returns>How many bytes belong to the value: all if nothing was found, and the offending one if it is broken.</returns>
    internal int Advance(ReadOnlySpan<byte> bytes, out Stop stop)
    {
        stop = Stop.None;
        var at = 0;
        while (at < bytes.Length && stop == Stop.None)
        {
            var next = _escaped ? 0 : bytes[at..].IndexOfAny(_inString ? EndsPlainText : Structure);
            if (next < 0)
            {
                return bytes.Length;
            }

            at += next;
            stop = _inString ? InString(bytes[at]) : Outside(bytes[at]);
            at += stop is Stop.Comma or Stop.ClosingBracket ? 0 : 1;
        }

        return at;
    }

    private Stop InString(byte value)
    {
        if (value < 0x20)
        {
            return Stop.Broken;
        }

        _inString = _escaped || value != (byte)'"';
        _escaped = !_escaped && value == (byte)'\\';
        return Stop.None;
    }

    private Stop Outside(byte value)
    {
        switch (value)
        {
            case (byte)'"':
                _inString = true;
                return Stop.None;
            case (byte)'{' or (byte)'[':
                var level = Level();
                _objects = value == (byte)'{' ? _objects | level : _objects & ~level;
                _depth++;
                return Stop.None;
            case (byte)',':
                return _depth == 0 ? Stop.Comma : Stop.None;
            default:
                return Close(value == (byte)'}');
        }
    }

    private Stop Close(bool isObject)
    {
        if (_depth == 0)
        {
            return isObject ? Stop.Broken : Stop.ClosingBracket;
        }

        _depth--;
        var level = Level();
        return level == 0 || (_objects & level) != 0 == isObject ? Stop.None : Stop.Broken;
    }

    private readonly ulong Level() => _depth < 64 ? 1UL << _depth : 0;
}
