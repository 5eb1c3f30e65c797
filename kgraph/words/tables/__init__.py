"""What is said of tables: findings of rows, and of what a build would change."""
