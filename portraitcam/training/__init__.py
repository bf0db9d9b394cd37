"""Training the network: needs the extra ``train`` (torch), except the evaluation."""
