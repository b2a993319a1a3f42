namespace Advocacy.Rules.Packs;

/// <summary>A cloud service with published service credits.</summary>
public enum CloudServiceKind
{
    /// <summary>Amazon EC2 in a region, in two or more availability zones.</summary>
    AwsEc2Region,

    /// <summary>A single Amazon EC2 instance.</summary>
    AwsEc2Instance,

    /// <summary>Amazon S3 Standard, and with it Express One Zone, Glacier Flexible Retrieval and Glacier Deep Archive.</summary>
    AwsS3Standard,

    /// <summary>Amazon S3 Standard-IA, and with it Intelligent-Tiering, One Zone-IA and Glacier Instant Retrieval.</summary>
    AwsS3Ia,
}
