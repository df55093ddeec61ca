#![no_main]

vordering_fuzz::target!("policy");
