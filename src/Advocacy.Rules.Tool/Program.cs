using System.Text;
using Advocacy.Rules.Tool;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return AdvocacyTool.Run(args, ToolEnvironment.OfProcess());
