using System.Globalization;

namespace Advocacy.Rules;

/// <summary>Splits a file into its cases while it is read: one case, an array of cases, or one case a line.</summary>
/// <remarks>Holds one chunk of the file and at most one case of the allowed size, however large the file and its cases are.</remarks>
internal sealed class CaseSplitter(Stream utf8, int limit, string word = "case")
{
    private readonly Utf8Window _window = new(utf8);
    private readonly BoundedBuffer _text = new(limit);

    /// <summary>The pieces of the file in its order.</summary>
    /// <param name="asLines">Whether the file is known to hold one case a line.</param>
    internal IEnumerable<CasePiece> Split(bool asLines)
    {
        _window.SkipByteOrderMark();
        _window.SkipWhiteSpace();
        if (_window.AtEnd)
        {
            return [Problem("$", "The file is empty; it should hold a case, an array of cases, or one case a line.")];
        }

        return asLines ? Lines() : _window.Bytes[0] == (byte)'[' ? Elements() : LinesOrOneCase();
    }

    /// <summary>The pieces of a file that holds one a line; none where it is empty.</summary>
    internal IEnumerable<CasePiece> SplitLines()
    {
        _window.SkipByteOrderMark();
        _window.SkipWhiteSpace();
        return Lines();
    }

    // One case a line if the first line holds a whole object and is not the last.
    private IEnumerable<CasePiece> LinesOrOneCase()
    {
        var line = _window.Line;
        var isObject = _window.Bytes[0] == (byte)'{';
        if (ReadLine() && isObject)
        {
            yield return Piece(line, "$");
            _window.SkipWhiteSpace();
            foreach (var piece in Lines())
            {
                yield return piece;
            }
        }
        else
        {
            _text.Append("\n"u8);
            while (!_window.AtEnd && !_text.IsExceeded)
            {
                _text.Append(_window.Bytes);
                _window.Consume(_window.Bytes.Length);
            }

            yield return Piece(line, "$", isRestUnread: true);
        }
    }

    private IEnumerable<CasePiece> Lines()
    {
        while (!_window.AtEnd)
        {
            var line = _window.Line;
            ReadLine();
            yield return Piece(line, "$");
            _window.SkipWhiteSpace();
        }
    }

    private IEnumerable<CasePiece> Elements()
    {
        _window.Consume(1);
        for (var index = 0L; ; index++)
        {
            _window.SkipWhiteSpace();
            var (line, root) = (_window.Line, string.Create(CultureInfo.InvariantCulture, $"$[{index}]"));
            var (stop, isOpen) = ReadElement();
            var isEmpty = _text.Count == 0 && !_text.IsExceeded;
            if (!isEmpty)
            {
                yield return Piece(line, root, isRestUnread: stop == JsonShape.Stop.Broken);
            }
            else if (stop == JsonShape.Stop.Comma || (stop == JsonShape.Stop.ClosingBracket && index > 0))
            {
                yield return Problem(root, stop == JsonShape.Stop.Comma
                    ? "A case is missing before this comma."
                    : "No case follows the last comma; leave the comma out.");
            }

            switch (stop)
            {
                case JsonShape.Stop.Comma:
                    _window.Consume(1);
                    continue;
                case JsonShape.Stop.ClosingBracket:
                    _window.Consume(1);
                    _window.SkipWhiteSpace();
                    if (!_window.AtEnd)
                    {
                        yield return Problem("$", "More text follows the ']' that ends the cases; it was not read.");
                    }

                    yield break;
                case JsonShape.Stop.None when !isOpen || _text.IsExceeded:
                    yield return Problem("$", "The file ends before the ']' that ends the cases: it may have been cut short.");
                    yield break;
                default:
                    yield break;
            }
        }
    }

    /// <summary>Reads the text up to the comma or bracket that ends an element.</summary>
    private (JsonShape.Stop Stop, bool IsOpen) ReadElement()
    {
        _text.Clear();
        var shape = new JsonShape();
        var stop = JsonShape.Stop.None;
        while (stop == JsonShape.Stop.None && !_window.AtEnd)
        {
            var count = shape.Advance(_window.Bytes, out stop);
            _text.Append(_window.Bytes[..count]);
            _window.Consume(count);
        }

        return (stop, shape.IsOpen);
    }

    /// <summary>Reads the text up to the end of the line.</summary>
    /// <returns>Whether its brackets and strings are closed.</returns>
    private bool ReadLine()
    {
        _text.Clear();
        var shape = new JsonShape();
        var stop = JsonShape.Stop.None;
        var isEnded = false;
        while (!isEnded && !_window.AtEnd)
        {
            var newline = _window.Bytes.IndexOf((byte)'\n');
            isEnded = newline >= 0;
            var line = isEnded ? _window.Bytes[..newline] : _window.Bytes;
            if (stop == JsonShape.Stop.None)
            {
                shape.Advance(line, out stop);
            }

            _text.Append(line);
            _window.Consume(line.Length + (isEnded ? 1 : 0));
        }

        return stop == JsonShape.Stop.None && !shape.IsOpen;
    }

    private CasePiece Piece(long line, string root, bool isRestUnread = false) => _text.IsExceeded
        ? new CasePiece(default, line, root, TooLarge(isRestUnread))
        : new CasePiece(_text.Bytes, line, root, null, isRestUnread);

    private CasePiece Problem(string root, string message) => new(default, _window.Line, root, message);

    private string TooLarge(bool isRestUnread) => string.Create(
        CultureInfo.InvariantCulture,
        $"The {word} is larger than the limit of {limit} bytes and was skipped; make it smaller, or allow larger ones.")
        + (isRestUnread ? CasePiece.RestUnread : "");
}
