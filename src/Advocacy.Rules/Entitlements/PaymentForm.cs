namespace Advocacy.Rules;

/// <summary>The form of a payment to the customer.</summary>
public enum PaymentForm
{
    /// <summary>Money: cash, transfer, cheque or card. Meets an obligation of any form.</summary>
    Cash,

    /// <summary>A credit on the customer's next bill.</summary>
    Credit,

    /// <summary>A voucher. Meets a debt of another form only with the customer's consent.</summary>
    Voucher,
}
