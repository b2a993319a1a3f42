using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Advocacy.Rules.Tool;

/// <summary>Indented JSON on a text writer, handed on piece by piece so that a long document is never held as a whole.</summary>
internal sealed class JsonText
{
    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly TextWriter _output;

    internal JsonText(TextWriter output)
    {
        _output = output;
        Writer = new Utf8JsonWriter(_buffer, new JsonWriterOptions
        {
            Indented = true,
            NewLine = "\n",
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        });
    }

    internal Utf8JsonWriter Writer { get; }

    /// <summary>Hands on what is written so far.</summary>
    internal void Flush()
    {
        Writer.Flush();
        _output.Write(Encoding.UTF8.GetString(_buffer.WrittenSpan));
        _buffer.ResetWrittenCount();
    }

    internal void Complete()
    {
        Flush();
        Writer.Dispose();
        _output.Write('\n');
    }
}
