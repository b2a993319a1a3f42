using System.Reflection;
using System.Runtime.CompilerServices;
using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.Tests.Conventions;

/// <summary>What holds of every public type, so that a reader who knows one knows them all.</summary>
public sealed class TypeConventionTests
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    /// <summary>The classes that a host may derive from.</summary>
    private static readonly Type[] _extensionPoints =
    [
        typeof(Commitment), typeof(Fact),
        typeof(DerivationRule<>), typeof(PredictionRule<>), typeof(HarmRule<>), typeof(EntitlementRule<>), typeof(RemedyRule<>), typeof(ReactionRule<>),
    ];

    [Fact]
    public void PublicClass_UnlessAnExtensionPoint_CannotBeDerivedFromOutside()
    {
        var open = Library.PublicTypes
            .Where(type => type is { IsClass: true, IsSealed: false } && type.GetConstructors(Declared).Any(constructor => !constructor.IsStatic && IsSeen(constructor)));

        Assert.Equal(_extensionPoints.Select(type => type.Name).Order(StringComparer.Ordinal), open.Select(type => type.Name).Order(StringComparer.Ordinal));
    }

    /// <summary>For hosts, for rule authors, for hosts that take single rules of the default pack, and for the registration.</summary>
    [Fact]
    public void PublicType_LivesInOneOfFourNamespaces() => Assert.Equal(
        ["Advocacy.Rules", "Advocacy.Rules.Authoring", "Advocacy.Rules.DefaultRules", "Microsoft.Extensions.DependencyInjection"],
        Library.PublicTypes.Select(type => type.Namespace!).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void PublicType_InTheNamespaceOfServices_IsTheOneThatExtendsThem() => Assert.Equal(
        ["AdvocacyRulesServiceCollectionExtensions"],
        Library.PublicTypes.Where(type => type.Namespace == "Microsoft.Extensions.DependencyInjection").Select(type => type.Name));

    [Fact]
    public void PublicType_IsNotNested() => Assert.DoesNotContain(Library.PublicTypes, type => type.IsNested);

    [Fact]
    public void PublicProperty_UnlessOfTheOptions_HasNoSetter()
    {
        var settable = Library.PublicTypes.Where(type => type != typeof(AdvocacyOptions))
            .SelectMany(type => type.GetProperties(Declared))
            .Where(property => property.SetMethod is { } setter && IsSeen(setter) && !IsInit(setter));

        Assert.Empty(settable.Select(property => $"{property.DeclaringType!.Name}.{property.Name}"));
    }

    [Fact]
    public void OptionsProperty_ThatIsNoDictionary_HasASetterForConfigurationToUse() => Assert.All(
        typeof(AdvocacyOptions).GetProperties(),
        property => Assert.True(property.SetMethod is { } setter && !IsInit(setter) || property.PropertyType.IsGenericType, property.Name));

    [Fact]
    public void PublicField_IsOnlyOfAnEnumOrConstant()
    {
        var fields = Library.PublicTypes.Where(type => !type.IsEnum)
            .SelectMany(type => type.GetFields(Declared))
            .Where(field => (field.IsPublic || field.IsFamily) && !field.IsLiteral);

        Assert.Empty(fields.Select(field => $"{field.DeclaringType!.Name}.{field.Name}"));
    }

    [Fact]
    public void StaticField_IsNeverReassigned()
    {
        var changeable = Library.WrittenTypes
            .SelectMany(type => type.GetFields(Declared))
            .Where(field => field is { IsStatic: true, IsLiteral: false, IsInitOnly: false } && !IsCompilers(field));

        Assert.Empty(changeable.Select(field => $"{field.DeclaringType!.Name}.{field.Name}"));
    }

    [Fact]
    public void StaticField_HoldsNoCollectionThatChanges()
    {
        var changeable = Library.WrittenTypes
            .SelectMany(type => type.GetFields(Declared))
            .Where(field => field.IsStatic && !IsCompilers(field)
                && (field.FieldType.IsArray && !field.IsPrivate || field.FieldType.Namespace is "System.Collections.Generic" or "System.Collections.Concurrent"));

        Assert.Empty(changeable.Select(field => $"{field.DeclaringType!.Name}.{field.Name}"));
    }

    [Fact]
    public void PublicStruct_IsReadOnlyAndEquatable() => Assert.All(
        Library.PublicTypes.Where(type => type is { IsValueType: true, IsEnum: false }),
        type =>
        {
            Assert.True(type.IsDefined(typeof(IsReadOnlyAttribute)), $"{type.Name} is not readonly.");
            Assert.True(type.IsAssignableTo(typeof(IEquatable<>).MakeGenericType(type)), $"{type.Name} is not equatable.");
        });

    [Fact]
    public void Enum_HasItsValuesInOrderFromZero() => Assert.All(
        Library.PublicTypes.Where(type => type.IsEnum),
        type => Assert.Equal(
            Enumerable.Range(0, Enum.GetNames(type).Length),
            type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => Convert.ToInt32(field.GetRawConstantValue(), null))));

    /// <summary>What an enum is while nobody has said anything: it must promise nothing, and harm nobody. A new enum is added here with a thought.</summary>
    [Fact]
    public void Enum_ZeroValue_IsTheSafeOne() => Assert.Equal(
        [
            "AssessmentChangeKind.Raised",
            "Attribution.Unknown",
            "Authority.Statute",
            "Basis.Estimated",
            "BriefAudience.Customer",
            "BurdenOfProof.NotStated",
            "FailureKind.MonetaryLoss",
            "GateKind.Safety",
            "HarmComponent.DirectLoss",
            "IssueStatus.Anticipated",
            "PaymentForm.Cash",
            "PlanComposition.Exhaustive",
            "RankingKey.HazardLeft",
            "ReactionForm.Think",
            "Redress.Psychological",
            "ReplayOutcome.Open",
            "ReviewReason.NothingRanked",
            "RuleFaultPolicy.Collect",
            "RuleOutcome.OtherSubject",
            "RuleStage.Derive",
            "ServiceLevelState.Running",
            "TriageReasonKind.NothingRanked",
            "Urgency.Routine",
            "Verdict.NotOwed",
        ],
        Library.PublicTypes.Where(type => type.IsEnum).Select(type => $"{type.Name}.{Enum.GetName(type, 0)}").Order(StringComparer.Ordinal));

    [Fact]
    public void PublicMethod_ThatReturnsATask_EndsInAsyncAndOthersDoNot() => Assert.All(
        Library.PublicTypes.SelectMany(type => type.GetMethods(Declared)).Where(method => IsSeen(method) && !IsCompilers(method)),
        method => Assert.Equal(
            method.ReturnType.Name is "Task" or "Task`1" or "ValueTask" or "ValueTask`1" or "IAsyncEnumerable`1",
            method.Name.EndsWith("Async", StringComparison.Ordinal)));

    private static bool IsSeen(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsInit(MethodInfo setter) => setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static bool IsCompilers(MemberInfo member) => member.Name.StartsWith("<>", StringComparison.Ordinal)
        || member is MethodBase && member.IsDefined(typeof(CompilerGeneratedAttribute));
}
