#![no_main]

vordering_fuzz::target!("letters");
