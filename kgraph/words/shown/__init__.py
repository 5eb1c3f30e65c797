"""What pictures, pages, reports and downloads say."""
